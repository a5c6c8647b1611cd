"""A run by PySpark is the same as one run: `make test-spark`.

Run by a Python that has pyspark, pandas and pyarrow.

usage: spark_checks.py ANNEX FOLDER
"""

import json
import os
import shutil
import sys
from pathlib import Path

from nights import ROOT, Night, end, expect, fill, run

PROGRAM = ROOT / "templates/cluster/spark/annex_spark.py"
annex, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
shutil.rmtree(folder, ignore_errors=True)
fill(folder / "inbox", 40)

def by_spark(night, *options, program=annex):
    session = '--conf spark.ui.enabled=false --conf spark.driver.bindAddress=127.0.0.1 pyspark-shell'
    return run(sys.executable, PROGRAM, night.job, (folder / "inbox").as_uri(), "--annex", program, *options,
               env={**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1",
                    "PYSPARK_SUBMIT_ARGS": f"--master local[2] {session}"})


single = Night(folder / "single", folder / "inbox")
expect(run(annex, "run", single.job, "--quiet").returncode == 3, "one run publishes, with status 3 for the torn workbook")

night = Night(folder / "spark")
result = by_spark(night, "--parts", "5")
expect(result.returncode == 3, f"the program ends with the status of the merge ({result.returncode})")
if result.returncode != 3:
    print(result.stderr[-3000:])
lines = result.stdout.splitlines()
expect(night.published() == single.published(), "the published sets are the same, byte for byte")
expect(bool(lines) and json.loads(lines[-1]) == single.summary(), "the merged figures printed are those of one run")
books = [line.split("\t") for line in lines if "\t" in line]
expect(len(books) == 41, "each workbook has its line")
expect([book[1] for book in books if "torn" in book[0]] == ["3"], "the torn one has status 3")
products = sum(int(book[2] or 0) for book in books)
expect(products > single.summary()["valid"]["products"], f"figures added up ({products}) would not be the merged ones")

dated = Night(folder / "dated", as_of="today")
result = by_spark(dated, "--as-of", "2025-12-31")
expect(result.returncode == 3 and dated.summary() == single.summary(), "a job as of today takes the date it is given")
wrong = Night(folder / "wrong")
wrong.job.write_text(wrong.job.read_text() + "formts: [md]\n")
result = by_spark(wrong)
expect(result.returncode == 2 and "formats" in result.stderr, f"a wrong job ends it with 2: {result.stderr.splitlines()[-1]}")
shutil.rmtree(folder)
end()
