"""Every open test vector, asked through the border: the whole answer is that of the core, field by field."""

import json

import pytest
import senthang_core as senthang
from conftest import CHECKOUT, STAGE, settings
from neutral import asked, differences, neutral, offer, person, situation

FILES = sorted((STAGE / "cases").glob("*.json"))


@pytest.fixture(scope="session")
def phones(tmp_path_factory):
    opened = {}

    def of(pack, language):
        if (pack, language) not in opened:
            folder = tmp_path_factory.mktemp(f"{pack}-{language}")
            opened[pack, language] = senthang.Guide.open(settings(folder, pack, [language]))
        return opened[pack, language]

    return of


def checked(run, steps):
    for step in steps:
        if step.get("back"):
            assert run.back()
        elif step["answered"] == "choice":
            run.answer(step["question"], senthang.Answered.CHOICE(step["choice"]))
        else:
            word = {"not-known": senthang.Answered.NOT_KNOWN, "skipped": senthang.Answered.SKIPPED}
            run.answer(step["question"], word[step["answered"]]())
    told = {
        "outcome": neutral(run.outcome()),
        "card": neutral(run.card()),
        "questions": [question.id for question in run.questions()],
        "next_question": neutral(run.next_question()),
    }
    return {name: value for name, value in told.items() if value is not None and value != []}


def ask(guide, case):
    here, given = situation(case["here"]), dict(case["with"])
    if case["ask"] == "check":
        return checked(guide.check(given["id"], here), given["steps"])
    for name, read in [("offer", offer), ("asked", asked), ("person", person)]:
        if isinstance(given.get(name), dict):
            given[name] = read(given[name])
    if case["ask"] == "services" and "person" not in given:
        given["person"] = senthang.Person()
    return neutral(getattr(guide, case["ask"])(**given, here=here))


def refusal(error):
    kind = next(each for each in (senthang.AskError, senthang.OfferError) if isinstance(error, each))
    fields = {name: value for name, value in vars(error).items() if not name.startswith("_")}
    return {"error": kind.__name__, "variant": type(error).__name__, **fields}


def wrong(phones, case):
    guide = phones(case["pack"], case["here"]["languages"][0])
    try:
        told = ask(guide, case)
    except (senthang.AskError, senthang.OfferError) as error:
        return list(differences(refusal(error), case.get("refused"), "refused"))
    if "refused" in case:
        return [f"is answered, and should be refused: {case['refused']}"]
    return list(differences(told, case["answer"]))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_case_is_answered_as_the_core_answers(file, phones):
    cases = json.loads(file.read_text())["cases"]
    faults = []
    for case in cases:
        if "not_carried" not in case:
            faults += [f"{case['id']}: {fault}" for fault in wrong(phones, case)[:5]]
    assert not faults, f"{len(faults)} differences:\n" + "\n".join(faults[:40])


def test_the_stage_has_every_case_of_the_vectors():
    vectors = CHECKOUT / "tests/vectors"
    made = {file.stem: json.loads(file.read_text())["cases"] for file in FILES}
    assert sum(map(len, made.values())) >= 400
    for file in vectors.glob("*.json"):
        ids = {case["id"] for case in json.loads(file.read_text())["cases"]}
        assert ids <= {case["id"] for case in made[file.stem]}, file.stem
