package org.hospitalgraph.entity;

import org.jspecify.annotations.Nullable;

/**
 * An entity in a list: a summary, and how well it fits what was searched.
 *
 * @param score from 0 to 100; absent where nothing was searched by name
 */
record Found(String id, String label, @Nullable String category, String name, @Nullable String finess,
		@Nullable String status, @Nullable Double score) {
}
