#!/usr/bin/env python3
"""Draws a command and what it printed as an SVG picture.

Usage: COMMAND | terminal.py "COMMAND" > PICTURE.svg
"""
import html
import sys

FONT, CHARACTER, LINE, MARGIN, BAR = 13, 7.83, 18, 18, 30


def shown(line):
    """The line with blanks that no viewer folds."""
    return html.escape(line).replace(" ", "\u00a0")


def main():
    output = sys.stdin.read().rstrip("\n").split("\n")
    lines = ["$ " + sys.argv[1], ""] + output
    width = round(2 * MARGIN + CHARACTER * max(len(line) for line in lines))
    height = 2 * MARGIN + BAR + LINE * len(lines)
    print(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">')
    print(f"<title>{html.escape(sys.argv[1])}</title>")
    print(f'<rect width="{width}" height="{height}" rx="10" fill="#0f2438"/>')
    for place, colour in enumerate(["#e06c5b", "#f4a83a", "#6fb56f"]):
        print(f'<circle cx="{MARGIN + 4 + place * 18}" cy="{MARGIN}" r="5.5" fill="{colour}"/>')
    print(f'<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="{FONT}" fill="#e8eef5">')
    for number, line in enumerate(lines):
        if line:
            colour = ' fill="#f4a83a"' if number == 0 else ""
            indent = round(MARGIN + CHARACTER * (len(line) - len(line.lstrip(" "))), 2)
            print(f'<text x="{indent}" y="{MARGIN + BAR + LINE * number + FONT}"{colour}>{shown(line.lstrip(" "))}</text>')
    print("</g>")
    print("</svg>")


if __name__ == "__main__":
    main()
