"""Makes the contours of the page's map: departements of metropolitan France, simplified hard, neighbours without gaps.

Usage: python3 src/quality/contours.py departements-version-simplifiee.geojson > src/main/resources/static/geo/departements.json
Source: IGN, Admin Express COG 2018 (Licence Ouverte 2.0), by gregoiredavid/france-geojson.
"""
import json
import sys

TOLERANCE = 0.012  # degrees: about a kilometre, less than a pixel of the map at its first zoom


def rings(feature):
    geometry = feature["geometry"]
    many = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [[tuple(point) for point in ring] for polygon in many for ring in polygon]


def away(point, start, end):
    (x, y), (x1, y1), (x2, y2) = point, start, end
    dx, dy = x2 - x1, y2 - y1
    if dx == 0 and dy == 0:
        return ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5
    return abs(dy * x - dx * y + x2 * y1 - y2 * x1) / (dx * dx + dy * dy) ** 0.5


def simplified(line):
    """Douglas and Peucker, always from the same end, so that both neighbours of a border get the same."""
    if line[0] > line[-1] or (line[0] == line[-1] and line[1] > line[-2]):
        return simplified(line[::-1])[::-1]
    keep, stack = {0, len(line) - 1}, [(0, len(line) - 1)]
    if line[0] == line[-1]:
        far = max(range(len(line)), key=lambda i: (line[i][0] - line[0][0]) ** 2 + (line[i][1] - line[0][1]) ** 2)
        keep.add(far)
        stack = [(0, far), (far, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        worst = max(range(first + 1, last), key=lambda i: away(line[i], line[first], line[last]))
        if away(line[worst], line[first], line[last]) > TOLERANCE:
            keep.add(worst)
            stack += [(first, worst), (worst, last)]
    return [line[i] for i in sorted(keep)]


def main():
    features = json.load(open(sys.argv[1], encoding="utf-8"))["features"]
    neighbours = {}
    for feature in features:
        for ring in rings(feature):
            for a, b in zip(ring, ring[1:]):
                neighbours.setdefault(a, set()).add(b)
                neighbours.setdefault(b, set()).add(a)
    junction = {point for point, others in neighbours.items() if len(others) != 2}
    made = []
    for feature in features:
        outlines = []
        for ring in rings(feature):
            cuts = [i for i, point in enumerate(ring[:-1]) if point in junction]
            if cuts:
                turned = ring[cuts[0]:-1] + ring[:cuts[0] + 1]
                at = [i - cuts[0] for i in cuts] + [len(turned) - 1]
                line = [turned[0]]
                for a, b in zip(at, at[1:]):
                    line += simplified(turned[a:b + 1])[1:]
            else:
                # an island, or an enclave that touches nobody
                start = min(range(len(ring) - 1), key=lambda i: ring[i])
                line = simplified(ring[start:-1] + ring[:start + 1])
            if len(line) > 3:
                outlines.append([[round(x, 2), round(y, 2)] for x, y in line])
        made.append({"type": "Feature", "properties": {"code": feature["properties"]["code"],
                                                       "name": feature["properties"]["nom"]},
                     "geometry": {"type": "MultiPolygon", "coordinates": [[line] for line in outlines]}})
    json.dump({"type": "FeatureCollection",
               "attribution": "IGN, Admin Express COG 2018, Licence Ouverte 2.0; simplified",
               "features": made}, sys.stdout, ensure_ascii=False, separators=(",", ":"))


main()
