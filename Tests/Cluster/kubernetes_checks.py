"""The manifests against the schemas of Kubernetes, and against what the program does: `make test-kubernetes`.

Run by a Python that has kubernetes-validate, which carries the schemas, and PyYAML.

usage: kubernetes_checks.py ANNEX FOLDER
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from kubernetes_validate import utils as kubernetes_validate
import yaml

from nights import ROOT, Night, end, expect, fill, run

KIT = ROOT / "templates/cluster/kubernetes"
annex, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
documents = {path.name: list(yaml.safe_load_all(path.read_text())) for path in sorted(KIT.glob("*.yaml"))}
shards, merge = documents["shards.yaml"][0], documents["merge.yaml"][0]

print("schemas")
versions = [version for version in kubernetes_validate.all_versions()
            if tuple(map(int, version.split(".")[:2])) >= (1, 31)]
for version in versions[:1] + versions[-1:]:
    for name, items in documents.items():
        for item in items:
            try:
                kubernetes_validate.validate(item, version, strict=True)
                fault = ""
            except kubernetes_validate.ValidationError as error:
                fault = f": {error.message}"
            expect(not fault, f"{version} {name}: {item['kind']} {item['metadata']['name']}{fault}")
broken = yaml.safe_load((KIT / "shards.yaml").read_text())
broken["spec"]["backoffLimitPerIndexes"] = 3
try:
    kubernetes_validate.validate(broken, versions[-1], strict=True)
    expect(False, "a wrong key is found")
except kubernetes_validate.ValidationError:
    expect(True, "a wrong key is found")

print("exit statuses")
source = (ROOT / "Sources/Terminal/CommandFailure.swift").read_text()
statuses = {name: int(value) for name, value in re.findall(r"^  case (\w+) = (\d+)$", source, re.MULTILINE)}
again = {statuses["output"], statuses["busy"]}
for job, final in [(shards, {"usage", "input"}), (merge, {"findings", "usage", "input"})]:
    name = job["metadata"]["name"]
    rules = [(rule["action"], rule["onExitCodes"]) for rule in job["spec"]["podFailurePolicy"]["rules"]
             if "onExitCodes" in rule]
    codes = {action: set(rule["values"]) for action, rule in rules}
    expect(codes == {"FailJob": {statuses[word] for word in final}, "Count": again}, f"{name}: {codes}")
    container = job["spec"]["template"]["spec"]["containers"][0]
    expect(all(rule["operator"] == "In" and rule["containerName"] == container["name"] for _, rule in rules),
           f"{name}: the rules are about its container")
    expect(job["spec"]["template"]["spec"]["restartPolicy"] == "Never", f"{name}: what podFailurePolicy asks for")

print("what the pods may")
for job in (shards, merge):
    name, pod = job["metadata"]["name"], job["spec"]["template"]["spec"]
    container = pod["containers"][0]
    outer, inner = pod["securityContext"], container["securityContext"]
    expect(outer["runAsNonRoot"] and outer["runAsUser"] > 0 and outer["seccompProfile"] == {"type": "RuntimeDefault"}
           and inner["allowPrivilegeEscalation"] is False and inner["readOnlyRootFilesystem"]
           and inner["capabilities"] == {"drop": ["ALL"]} and pod["automountServiceAccountToken"] is False,
           f"{name}: the restricted standard, and no writing but into its volumes")
    claims = {volume["name"] for volume in pod["volumes"]}
    expect(claims == {mount["name"] for mount in container["volumeMounts"]}, f"{name}: every volume is mounted")
    value = next(item["value"] for item in container["env"] if item["name"] == "SHARDS")
    expect(int(value) == shards["spec"]["completions"], f"{name}: SHARDS is the number of completions")
expect(shards["spec"]["completionMode"] == "Indexed" and shards["spec"]["backoffLimitPerIndex"] > 0,
       "the parts are an indexed job, tried again each for itself")

print("the pods' commands, without pods")
shutil.rmtree(folder, ignore_errors=True)
fill(folder / "inbox", 4)
text = next(item for item in documents["store.yaml"] if item["kind"] == "ConfigMap")["data"]["nightly.yaml"]
nights = {}
for name in ("single", "pods"):
    nights[name] = night = Night(folder / name, folder / "inbox")
    (night.path / "nightly.yaml").write_text(text)
    (night.path / "store").mkdir()
single, pods = nights["single"], nights["pods"]
path = f"{annex.parent}:{os.environ['PATH']}"


def pod(job, **environment):
    container = job["spec"]["template"]["spec"]["containers"][0]
    fixed = {item["name"]: item["value"] for item in container["env"] if "value" in item}
    return run(*container["command"], *container["args"], cwd=pods.path,
               env={**os.environ, "PATH": path, "AS_OF": "2025-12-31", **fixed, **environment})


alone = run(annex, "run", "nightly.yaml", "--as-of", "2025-12-31", "--quiet", cwd=single.path)
statuses = {pod(shards, JOB_COMPLETION_INDEX=str(index)).returncode for index in range(shards["spec"]["completions"])}
expect(statuses == {0}, f"every part ends with 0, torn workbooks and findings or not: {statuses}")
merged = pod(merge)


def published(night):
    current = night.path / "store/out/current"
    return {str(file.relative_to(current)): file.read_bytes() for file in current.rglob("*") if file.is_file()}


expect(merged.returncode == alone.returncode == 3 and published(pods) == published(single) != {},
       "merged they are what one run gives")
expect(list((pods.path / "shards").iterdir()) == [], "and are removed")
expect(pod(merge).returncode != 0 and published(pods) == published(single), "without parts the old set stands")

print("the image")
recipe = (KIT / "Dockerfile").read_text()
wanted = set()
for program in (annex, annex.parent / "annex-nightly"):
    for library in re.findall(r"NEEDED\s+(\S+)", subprocess.run(["objdump", "-p", program], capture_output=True,
                                                                 text=True).stdout):
        if library.startswith(("libswift", "lib_", "libFoundation", "ld-linux", "libBlocks", "libdispatch")):
            continue
        owner = run("dpkg", "-S", f"*/{library}").stdout.split(":")[0]
        wanted.add(owner)
wanted -= {"libc6", "libgcc-s1", ""}
expect(len(wanted) > 5 and all(re.search(rf"\s{re.escape(name)}\s", recipe) for name in wanted),
       f"it has the libraries the programs are linked with: {' '.join(sorted(wanted))}")
version = re.search(r'toolVersion = "([^"]+)"', (ROOT / "Sources/Diagnostics/ToolVersion.swift").read_text())
image = shards["spec"]["template"]["spec"]["containers"][0]["image"]
expect(version and image.endswith(f":{version[1]}"), f"the image is of the program's version: {image}")
shutil.rmtree(folder)
end()
