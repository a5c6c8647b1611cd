"""A headless Chromium, driven over its debugging pipe: nothing but Python and the browser is needed."""

import json
import os
import select
import shutil
import subprocess
import tempfile
import time

PATIENCE_SECONDS = 60


class BrowserError(Exception):
    """What the browser, or the page in it, says is wrong."""


class Chromium:
    """One browser with one page. What the page asks the network for and what it complains of is kept."""

    def __init__(self, program="chromium"):
        self.profile = tempfile.mkdtemp(prefix="annex-browser-")
        command_read, self.command_write = os.pipe()
        self.answer_read, answer_write = os.pipe()

        def place_pipes():
            # The browser reads commands from descriptor 3 and writes answers to 4.
            os.dup2(command_read, 10), os.dup2(answer_write, 11)
            os.dup2(10, 3), os.dup2(11, 4)

        self.process = subprocess.Popen(
            [
                program, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--force-color-profile=srgb", "--hide-scrollbars", f"--user-data-dir={self.profile}", "about:blank",
            ],
            preexec_fn=place_pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        os.close(command_read), os.close(answer_write)
        self.buffer, self.count, self.events = b"", 0, []
        self.session, self.has_scripts = None, True
        targets = self.call("Target.getTargets")["targetInfos"]
        page = next(target for target in targets if target["type"] == "page")
        self.session = self.call("Target.attachToTarget", targetId=page["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def close(self):
        self.process.terminate()
        self.process.wait()
        os.close(self.command_write), os.close(self.answer_read)
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, **parameters):
        """The result of a command of the DevTools protocol."""
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.command_write, data):]
        while True:
            answer = self.read()
            if answer.get("id") != self.count:
                self.events.append(answer)
            elif "error" in answer:
                raise BrowserError(f"{method}: {answer['error']['message']}")
            else:
                return answer["result"]

    def read(self):
        while b"\0" not in self.buffer:
            if not select.select([self.answer_read], [], [], PATIENCE_SECONDS)[0]:
                raise BrowserError(f"no answer for {PATIENCE_SECONDS} seconds")
            block = os.read(self.answer_read, 1 << 16)
            if not block:
                raise BrowserError("the browser has ended")
            self.buffer += block
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def wait_for(self, event):
        while not any(entry.get("method") == event for entry in self.events):
            self.events.append(self.read())

    def open(self, address):
        """Loads an address and waits until it is there; what was said of the page before is forgotten."""
        for url in ("about:blank", address):
            self.events.clear()
            self.call("Page.navigate", url=url)
            self.wait_for("Page.loadEventFired")
        if self.has_scripts:
            self.settle()
        else:
            time.sleep(0.5)

    def settle(self):
        """Waits for two frames and for what the page does when it is idle."""
        self.evaluate(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done))))")

    def evaluate(self, expression):
        """The value of an expression in the page, promises awaited."""
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description") or details["text"])
        return result["result"].get("value")

    def press(self, key, code=None, text=None, modifiers=0):
        """Presses and lets go of a key, as a keyboard does."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32}
        parameters = dict(key=key, code=code or key, windowsVirtualKeyCode=codes.get(key, 0), modifiers=modifiers)
        if text or key == "Enter":
            parameters["text"] = text or "\r"
        self.call("Input.dispatchKeyEvent", type="keyDown", **parameters)
        self.call("Input.dispatchKeyEvent", type="keyUp", **{k: v for k, v in parameters.items() if k != "text"})

    def resize(self, width, height, is_phone=False):
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=is_phone)

    def prefer(self, scheme, medium=""):
        """Chooses the colour scheme and the medium, screen or print."""
        self.call(
            "Emulation.setEmulatedMedia", media=medium, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def allow_scripts(self, is_allowed):
        self.has_scripts = is_allowed
        self.call("Emulation.setScriptExecutionDisabled", value=not is_allowed)

    def picture(self, path, is_whole=True):
        import base64

        data = self.call("Page.captureScreenshot", captureBeyondViewport=is_whole)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def paper(self):
        """The page as PDF."""
        import base64

        return base64.b64decode(self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])

    @property
    def requests(self):
        """What was asked of the network or the disk but for the page itself and what stands in it."""
        asked = [
            event["params"]["request"]["url"] for event in self.events
            if event.get("method") == "Network.requestWillBeSent"
        ]
        return [url for url in asked if not url.startswith("data:")][1:]

    @property
    def complaints(self):
        """Errors and warnings on the console, exceptions, and what the security policy refused."""
        found = []
        for event in self.events:
            method, parameters = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                found.append(parameters["exceptionDetails"].get("exception", {}).get("description", "exception"))
            elif method == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning", "assert"):
                found.append(str(parameters["args"]))
            elif method == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
                found.append(parameters["entry"]["text"])
        return found
