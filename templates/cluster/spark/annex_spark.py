"""A run of annex over a folder of workbooks, read by the machines of a Spark cluster.

Spark lists the workbooks and brings their bytes to its tasks (binaryFile, mapInPandas); each task lays those of its
part out as the job expects them, lets annex read them, and hands the part back. The driver merges the parts: products
and producers are found in many workbooks, so that figures added up would be wrong. What is published is the same, byte
for byte, as by `annex run` on one machine.

  spark-submit annex_spark.py nightly.yaml hdfs:///ocop/inbox --prefix inbox --parts 64

The job lies, and publishes, where the driver runs. annex is installed on every machine, of the same version.
Ends with the status of `annex merge`: 1 for findings, 3 for workbooks that cannot be read, 2 and 4 as annex.
"""

import argparse
import datetime
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pyspark import StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, udf

# A row a workbook, and one a part, whose path is empty.
ROWS = "part int, path string, status int, products long, errors long, shard binary"
# Worth another try: disk full, permission; another run holds the lock.
PASSING = (4, 75)


def arguments():
    parser = argparse.ArgumentParser(description="A run of annex by Spark.")
    parser.add_argument("job", help="the job's file, where the driver runs")
    parser.add_argument("folder", help="the workbooks: any address Spark reads")
    parser.add_argument("--prefix", help="the folder they lie in for the job (default: the last of the address)")
    parser.add_argument("--parts", type=int, help="how many parts (default: as many as Spark's tasks at once)")
    parser.add_argument("--as-of", help="the reporting date, in place of the job's")
    parser.add_argument("--annex", default="annex", help="the program on every machine")
    return parser.parse_args()


def annex_run(command):
    """A command of annex; its output, or an end with its status and its last words."""
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        sys.stderr.write(result.stderr)
        sys.exit(result.returncode)
    return result.stdout


def decoded(address):
    """The path of an address; its signs are escaped where Spark has made a URI of it."""
    return unquote(urlsplit(address).path)


def relative(path, folder, prefix):
    """A workbook as the job names it; as Hadoop tells paths, nothing in them is escaped."""
    path = path.split(":", 1)[1] if ":" in path.split("/", 1)[0] else path
    if path.startswith("//"):
        path = path[path.index("/", 2):]
    return f"{prefix}/{path[len(folder):].lstrip('/')}"


def examine(annex, path, as_of):
    """A workbook alone: the status of annex check, its products and errors."""
    command = [annex, "check", str(path), "--format", "json"] + as_of
    result = subprocess.run(command, capture_output=True, text=True)
    if not result.stdout:
        return result.returncode, None, None
    report = json.loads(result.stdout)
    return result.returncode, sum(item["products"] for item in report["inputs"]), report["counts"]["error"]


def reader(annex, job_name, job_text, names, parts, as_of):
    """What a task does with the workbooks it is given."""

    def read(batches):
        import pandas

        with tempfile.TemporaryDirectory(prefix="annex-") as folder:
            home = Path(folder)
            (home / job_name).write_bytes(job_text)
            (home / "inputs").write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
            held = set()
            for batch in batches:
                rows = []
                for part, name, content in zip(batch["part"], batch["name"], batch["content"]):
                    path = home / name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(content)
                    held.add(int(part))
                    rows.append((int(part), name, *examine(annex, path, as_of), None))
                yield frame(pandas, rows)
            for part in sorted(held):
                command = [annex, "run", str(home / job_name), "--shard", f"{part}/{parts}", "--inputs",
                           str(home / "inputs"), "-o", folder, "--jobs", "1", "--quiet"] + as_of
                result = subprocess.run(command, capture_output=True, text=True)
                if result.returncode in PASSING:
                    raise RuntimeError(f"annex, status {result.returncode}: {result.stderr}")
                if result.returncode != 0:
                    yield frame(pandas, [(part, result.stderr, result.returncode, None, None, None)])
                    return
                shard = Path(result.stdout.rstrip("\n"))
                yield frame(pandas, [(part, "", 0, None, None, shard.read_bytes())])

    return read


def frame(pandas, rows):
    table = pandas.DataFrame(rows, columns=["part", "path", "status", "products", "errors", "shard"])
    return table.astype({"products": "Int64", "errors": "Int64"})


def main():
    chosen = arguments()
    job = Path(chosen.job)
    folder = decoded(chosen.folder).rstrip("/")
    prefix = chosen.prefix or folder.rsplit("/", 1)[-1]
    job_text = job.read_bytes()
    day = chosen.as_of
    # Every part must have the same date, whatever happens at midnight.
    if not day and re.search(r"^as-of: *[\"']?today", job_text.decode("utf-8"), re.MULTILINE):
        day = datetime.date.today().isoformat()
    as_of = ["--as-of", day] if day else []

    spark = SparkSession.builder.appName("annex").getOrCreate()
    # Workbooks are large rows: few at a time stand in memory.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "8")
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(chosen.folder)
    names = sorted(relative(row.path, folder, prefix) for row in files.select("path").collect())

    with tempfile.TemporaryDirectory(prefix="annex-parts-") as held:
        listed = Path(held) / "inputs"
        listed.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
        parts = max(1, min(chosen.parts or spark.sparkContext.defaultParallelism, len(names)))
        part_of = {}
        for part in range(1, parts + 1):
            listing = annex_run([chosen.annex, "run", str(job), "--shard", f"{part}/{parts}", "--inputs", str(listed),
                                 "--dry-run"])
            part_of.update((name, part) for name in listing.splitlines())

        name_of = udf(lambda path: relative(path, folder, prefix))
        number_of = udf(lambda name: part_of.get(name), "int")
        read = reader(chosen.annex, job.name, job_text, names, parts, as_of)
        rows = (files.withColumn("name", name_of(col("path"))).withColumn("part", number_of(col("name")))
                .where(col("part").isNotNull()).select("part", "name", "content")
                .repartition(parts, "part").mapInPandas(read, ROWS).persist(StorageLevel.DISK_ONLY))
        # All tasks at once; the iterator below alone would begin one when the driver has taken in the one before.
        rows.count()

        shards, unread = [], 0
        for row in rows.toLocalIterator():
            if row.shard is not None:
                shard = Path(held) / f"{row.part}.shard"
                shard.write_bytes(row.shard)
                shards.append(str(shard))
            elif row.products is None and row.errors is None and row.path not in part_of:
                sys.stderr.write(row.path)
                sys.exit(row.status)
            else:
                unread += row.status == 3
                print("\t".join(str("" if item is None else item)
                                for item in (row.path, row.status, row.products, row.errors)))
        # A part whose workbooks are all gone by now has no row: annex merge says so.
        merged = subprocess.run([chosen.annex, "merge", str(job), "--quiet", *as_of, *shards], stdout=subprocess.PIPE,
                                text=True)
    spark.stop()
    published = merged.stdout.strip()
    if published:
        print(published)
        summary = Path(published) / "summary.json"
        if summary.exists():
            print(summary.read_text(encoding="utf-8").strip())
    sys.exit(merged.returncode)


if __name__ == "__main__":
    main()
