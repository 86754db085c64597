#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs two builds of a benchmark in turn, each on a workspace of its own, and says medians and their ratio as JSON.

compare.py BEFORE AFTER [--plans N] [--pairs N]
"""
import argparse
import json
import statistics
import subprocess
import tempfile


def run(program, folder, plans):
    said = subprocess.run([program, "--in", folder, "--plans", str(plans), "--starts", "1"], check=True,
                          stdout=subprocess.PIPE)
    return json.loads(said.stdout.splitlines()[-1])


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("before")
    arguments.add_argument("after")
    arguments.add_argument("--plans", type=int, default=10000)
    arguments.add_argument("--pairs", type=int, default=7)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as before, tempfile.TemporaryDirectory() as after:
        sides = [(given.before, before, []), (given.after, after, [])]
        for program, folder, _ in sides:  # fills the workspace; the first run is not counted
            run(program, folder, given.plans)
        for _ in range(given.pairs):
            for program, folder, runs in sides:
                runs.append(run(program, folder, given.plans))
    result = {}
    for figure in sorted(sides[1][2][0]):
        first, second = ([each[figure] for each in runs if figure in each] for _, _, runs in sides)
        figures = {"after": statistics.median(second)}
        if first:
            figures["before"] = statistics.median(first)
            figures["ratio"] = round(figures["after"] / figures["before"], 3) if figures["before"] else None
        result[figure] = figures
    print(json.dumps(result, indent=1))


main()
