#!/usr/bin/env python3
"""What Python transformers computes from an exported folder.

    pip install transformers==5.23.0 torch==2.15.0     (transformers 4.45.2 with Debian's torch 1.13 gives the same to 2e-5)
    node --conditions=@saaa/source --import tsx tools/reference/export-tiny-model.ts /tmp/tiny
    python3 tools/reference/transformers_logits.py /tmp/tiny

writes packages/core-trainer/src/export/__fixtures__/transformers-logits.json: for each folder below the given one the
versions used, the logits of one fixed sequence, the greedy continuation by `generate` with its cache and the folder's
generation_config.json, and the ids that the tokenizer gives a fixed text. The folders' weights come from a seed, so the
test writes the same ones again.
"""

import json
import pathlib
import sys

import torch
import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer

FIXTURE = pathlib.Path(__file__).resolve().parents[2] / "packages/core-trainer/src/export/__fixtures__/transformers-logits.json"
TEXT = "The rain, in Spain — and  the sun\n"
TOKENS = [1, 40, 100, 200, 3, 60, 61, 280, 9]
NEW_TOKENS = 12


def golden(folder):
    model = AutoModelForCausalLM.from_pretrained(folder).eval()
    assert type(model).__name__ == "LlamaForCausalLM" and model.dtype == torch.float32
    tokenizer = AutoTokenizer.from_pretrained(folder)
    tokens = torch.tensor([TOKENS])
    with torch.no_grad():
        logits = model(tokens).logits[0]
        continued = model.generate(tokens, attention_mask=torch.ones_like(tokens), max_new_tokens=NEW_TOKENS, do_sample=False)
    return {
        "tokens": TOKENS,
        "logits": [[float(f"{value:.7g}") for value in row] for row in logits.tolist()],
        "newTokens": NEW_TOKENS,
        "continued": continued[0].tolist()[len(TOKENS):],
        "text": TEXT,
        "ids": tokenizer.encode(TEXT, add_special_tokens=False),
        "decoded": tokenizer.decode(tokenizer.encode(TEXT, add_special_tokens=False)),
    }


def main():
    root = pathlib.Path(sys.argv[1])
    versions = {"transformers": transformers.__version__, "torch": torch.__version__}
    cases = {folder.name: golden(folder) for folder in sorted(root.iterdir()) if (folder / "config.json").exists()}
    FIXTURE.parent.mkdir(parents=True, exist_ok=True)
    FIXTURE.write_text(json.dumps({"versions": versions, "cases": cases}, ensure_ascii=False) + "\n")
    print(versions, {name: case["continued"] for name, case in cases.items()})


if __name__ == "__main__":
    main()
