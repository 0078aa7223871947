package org.hospitalgraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * A test of the whole service over HTTP, with the five documents loaded. All classes
 * share one service. Its database is the embedded one, or a container where
 * {@code -Dhospital-graph.test.database=container} says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = HospitalGraph.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextCustomizerFactories(TestDatabase.Factory.class)
@Import(Api.class)
@Tag("service")
public @interface ServiceTest {

}
