"""Makes the names on the page's map: towns of metropolitan France with more than 5,000 inhabitants, and regions.

Usage: npm pack @etalab/decoupage-administratif@6.0.0, unpack it, then
  python3 src/quality/towns.py package/data departements-version-simplifiee.geojson finess.csv.gz > src/main/resources/static/geo/names.json
Names and inhabitants: INSEE, by @etalab/decoupage-administratif. A town is where the middle one of its establishments lies in FINESS
(DREES, cs1100507, in Lambert 93). A region is amid its départements, whose codes follow. Licence Ouverte.
"""
import gzip
import json
import math
import re
import statistics
import sys
import unicodedata

SMALLEST = 5000


def plain(name):
    letters = "".join(c for c in unicodedata.normalize("NFD", name.upper()) if not unicodedata.combining(c))
    words = re.sub(r"\bCEDEX.*", "", letters.replace("Œ", "OE")).replace("'", " ").replace("-", " ").replace("’", " ")
    return " ".join(re.sub(r"\bSTE\b", "SAINTE", re.sub(r"\bST\b", "SAINT", words)).split())


def degrees(x, y):
    """From Lambert 93, to about a metre."""
    n, c, xs, ys, e = 0.7256077650, 11754255.426, 700000.0, 12655612.050, 0.08181919106
    radius, gamma = math.hypot(x - xs, y - ys), math.atan((x - xs) / (ys - y))
    latitude_iso = -math.log(abs(radius / c)) / n
    phi = 2 * math.atan(math.exp(latitude_iso)) - math.pi / 2
    for _ in range(8):
        phi = 2 * math.atan(((1 + e * math.sin(phi)) / (1 - e * math.sin(phi))) ** (e / 2) * math.exp(latitude_iso)) - math.pi / 2
    return math.degrees(phi), math.degrees(gamma / n + math.radians(3))


def places(file):
    """By postal code and name of the town, and by name and département, for codes of large receivers."""
    line_of, found = {}, {}
    with gzip.open(file, "rt", encoding="windows-1252") as lines:
        for line in lines:
            fields = line.rstrip("\n").split(";")
            if fields[0] == "structureet":
                line_of[fields[1]] = fields[15].strip('"')
            elif fields[0] == "geolocalisation" and fields[4].endswith("LAMBERT_93") and fields[2] and fields[3]:
                match = re.match(r"(\d{5}) (.*)", line_of.get(fields[1], ""))
                if match:
                    name = re.sub(r"^(PARIS|LYON|MARSEILLE) .*", r"\1", plain(match[2]))
                    found.setdefault((match[1][:2], name), []).append((float(fields[2]), float(fields[3])))
    return found


def middle(points):
    return degrees(statistics.median(x for x, _ in points), statistics.median(y for _, y in points))


def towns(folder, found):
    for one in json.load(open(f"{folder}/communes.json", encoding="utf-8")):
        if one["type"] == "commune-actuelle" and one.get("zone") == "metro" and one.get("population", 0) >= SMALLEST:
            points = found.get((one["codesPostaux"][0][:2], plain(one["nom"])))
            if points:
                latitude, longitude = middle(points)
                yield [one["nom"], round(latitude, 3), round(longitude, 3), round(one["population"] / 1000)]


def centre(features):
    area, x, y = 0.0, 0.0, 0.0
    for feature in features:
        geometry = feature["geometry"]
        for polygon in geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]:
            for (x1, y1), (x2, y2) in zip(polygon[0], polygon[0][1:]):
                cross = x1 * y2 - x2 * y1
                area, x, y = area + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
    return [round(y / (3 * area), 2), round(x / (3 * area), 2)]


def main():
    folder, contours, finess = sys.argv[1:]
    region_of = {one["code"]: one["region"] for one in json.load(open(f"{folder}/departements.json", encoding="utf-8"))}
    parts = {}
    for feature in json.load(open(contours, encoding="utf-8"))["features"]:
        parts.setdefault(region_of[feature["properties"]["code"]], []).append(feature)
    names = {one["code"]: one["nom"] for one in json.load(open(f"{folder}/regions.json", encoding="utf-8"))}
    listed = sorted(towns(folder, places(finess)), key=lambda town: (-town[3], town[0]))
    json.dump({"attribution": "INSEE, FINESS (DREES), IGN; Licence Ouverte", "regions": [[names[code], *centre(own), [one["properties"]["code"] for one in own]]
                                                                                           for code, own in sorted(parts.items())],
               "towns": listed}, sys.stdout, ensure_ascii=False, separators=(",", ":"))


main()
