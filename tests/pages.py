"""Reads the preview and the report in a real browser, without and with a screen reader's eyes.

pages.py URL-OF-PREVIEW REPORT.html FOLDER-FOR-SCREENSHOTS
"""

import os
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

preview, report, folder = sys.argv[1:4]
browser_path = shutil.which("chromium") or sys.exit("no chromium here; tests/run installs one")

pages = {
    "overview": f"{preview}/?left=lo&right=en",
    "hotlines": f"{preview}/hotlines-th?left=lo&right=en",
    "checks": f"{preview}/checks?left=th&right=zh",
    "cards": f"{preview}/cards?left=vi&right=hmn",
    "wages": f"{preview}/laws?left=lo&right=zh",
    "khmu": f"{preview}/topics?left=kjg&right=en",
    "report": f"file://{os.path.abspath(report)}",
}


def reads_without_script(browser):
    """All of a page is there when scripts are off, also on a small screen."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1200, "height": 1600})
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for name, url in pages.items():
        asked.clear()
        page.goto(url)
        text = page.inner_text("main")
        assert len(text) > 500, (name, text)
        assert len(asked) == 1, (name, "fetches more than itself", asked)
        page.screenshot(path=os.path.join(folder, f"{name}.png"))
        assert os.path.getsize(os.path.join(folder, f"{name}.png")) > 20_000, name
    # choosing languages is a form and works so too
    page.goto(pages["hotlines"])
    page.select_option("select[name=left]", "zh")
    page.click("button[type=submit]")
    assert "left=zh" in page.url and page.locator("p[lang=zh]").count() > 5, page.url
    context.close()


def fits_a_small_screen(browser):
    """320 CSS pixels are a 4-inch phone: nothing is cut off to the right."""
    context = browser.new_context(viewport={"width": 320, "height": 560})
    page = context.new_page()
    for name, url in pages.items():
        page.goto(url)
        wide = page.evaluate("document.scrollingElement.scrollWidth")
        assert wide <= 320, (name, wide)
        if name == "hotlines":
            page.screenshot(path=os.path.join(folder, "small.png"))
    context.close()


def works_by_keyboard(browser):
    context = browser.new_context()
    page = context.new_page()
    page.goto(pages["hotlines"])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#content"), page.url
    page.goto(pages["hotlines"])
    names = []
    for _ in range(4):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.name || document.activeElement.textContent"))
    assert names[1:] == ["left", "right", "Show"], names
    context.close()


def has_no_violations(browser):
    """axe-core, a tool that we did not write, with the rules of WCAG 2.1 A and AA."""
    context = browser.new_context(viewport={"width": 1200, "height": 1600})
    page = context.new_page()
    for name, url in pages.items():
        page.goto(url)
        rules = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}}
        result = Axe().run(page, options=rules)
        assert len(result.response["passes"]) > 10, (name, "axe did not look")
        assert not result.response["violations"], (name, result.generate_report())
    context.close()


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"] if os.geteuid() == 0 else [])
    reads_without_script(browser)
    fits_a_small_screen(browser)
    works_by_keyboard(browser)
    has_no_violations(browser)
    browser.close()
print(len(pages), "pages, no violations")
