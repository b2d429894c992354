#!/usr/bin/env python3
"""Golden values of the decoder, written with plain PyTorch (Debian: apt-get install python3-torch python3-numpy).

    python3 tools/reference/decoder_golden.py

writes packages/core-trainer/src/model/__fixtures__/decoder-{tied,untied}.safetensors. Each file holds, in float32,
the initial weights under their Hugging Face names, the logits of the first batch, the gradient of every weight
("gradient." + name), the hidden states after the final norm, and, for ten AdamW steps with global-norm clipping and a
warmup-cosine schedule, the losses, gradient norms and learning rates. Everything is computed in float64. The metadata
holds the configuration. Nothing here is shared with the TypeScript: the rotation, the masks, the loss and the file
format are written again.
"""

import json
import math
import pathlib
import struct

import torch

torch.set_default_dtype(torch.float64)
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "packages/core-trainer/src/model/__fixtures__"
STEPS = 10
BATCH, TOKENS = 3, 11

TIED = dict(vocabularySize=61, hiddenSize=32, layers=2, attentionHeads=4, keyValueHeads=2, feedForwardSize=40,
            contextLength=16, ropeTheta=10000.0, normEpsilon=1e-5, tieEmbeddings=True)
UNTIED = dict(vocabularySize=47, hiddenSize=24, layers=3, attentionHeads=3, keyValueHeads=1, feedForwardSize=28,
              contextLength=16, ropeTheta=500.0, normEpsilon=1e-6, tieEmbeddings=False)
OPTIMIZER = dict(peakLearningRate=3e-2, warmupSteps=3, totalSteps=10, minimumLearningRate=3e-3, beta1=0.9, beta2=0.95,
                 epsilon=1e-8, weightDecay=0.1, maximumNorm=0.75)


def shapes(c):
    head = c["hiddenSize"] // c["attentionHeads"]
    key_value = head * c["keyValueHeads"]
    yield "model.embed_tokens.weight", (c["vocabularySize"], c["hiddenSize"])
    for i in range(c["layers"]):
        p = f"model.layers.{i}."
        yield p + "input_layernorm.weight", (c["hiddenSize"],)
        yield p + "self_attn.q_proj.weight", (c["hiddenSize"], c["hiddenSize"])
        yield p + "self_attn.k_proj.weight", (key_value, c["hiddenSize"])
        yield p + "self_attn.v_proj.weight", (key_value, c["hiddenSize"])
        yield p + "self_attn.o_proj.weight", (c["hiddenSize"], c["hiddenSize"])
        yield p + "post_attention_layernorm.weight", (c["hiddenSize"],)
        yield p + "mlp.gate_proj.weight", (c["feedForwardSize"], c["hiddenSize"])
        yield p + "mlp.up_proj.weight", (c["feedForwardSize"], c["hiddenSize"])
        yield p + "mlp.down_proj.weight", (c["hiddenSize"], c["feedForwardSize"])
    yield "model.norm.weight", (c["hiddenSize"],)
    if not c["tieEmbeddings"]:
        yield "lm_head.weight", (c["vocabularySize"], c["hiddenSize"])


def rms_norm(x, weight, epsilon):
    return weight * x / torch.sqrt((x * x).mean(-1, keepdim=True) + epsilon)


def rotate(x, theta):
    """x is [batch, heads, tokens, size]; channel i turns with channel i + size/2 by the angle position·theta^(-2i/size)."""
    size = x.shape[-1]
    half = size // 2
    out = torch.empty_like(x)
    for position in range(x.shape[-2]):
        for i in range(half):
            angle = position * theta ** (-2.0 * i / size)
            a, b = x[..., position, i], x[..., position, i + half]
            out[..., position, i] = a * math.cos(angle) - b * math.sin(angle)
            out[..., position, i + half] = b * math.cos(angle) + a * math.sin(angle)
    return out


def forward(c, w, tokens):
    batch, length = tokens.shape
    heads, groups = c["attentionHeads"], c["keyValueHeads"]
    size = c["hiddenSize"] // heads
    x = w["model.embed_tokens.weight"][tokens]
    for i in range(c["layers"]):
        p = f"model.layers.{i}."
        y = rms_norm(x, w[p + "input_layernorm.weight"], c["normEpsilon"])
        q = (y @ w[p + "self_attn.q_proj.weight"].T).view(batch, length, heads, size).transpose(1, 2)
        k = (y @ w[p + "self_attn.k_proj.weight"].T).view(batch, length, groups, size).transpose(1, 2)
        v = (y @ w[p + "self_attn.v_proj.weight"].T).view(batch, length, groups, size).transpose(1, 2)
        q, k = rotate(q, c["ropeTheta"]), rotate(k, c["ropeTheta"])
        results = []
        for h in range(heads):
            g = h // (heads // groups)
            scores = q[:, h] @ k[:, g].transpose(-1, -2) / math.sqrt(size)
            scores = scores.masked_fill(torch.ones(length, length, dtype=torch.bool).triu(1), float("-inf"))
            results.append(torch.softmax(scores, -1) @ v[:, g])
        x = x + torch.cat(results, -1) @ w[p + "self_attn.o_proj.weight"].T
        y = rms_norm(x, w[p + "post_attention_layernorm.weight"], c["normEpsilon"])
        gate = y @ w[p + "mlp.gate_proj.weight"].T
        x = x + (gate * torch.sigmoid(gate) * (y @ w[p + "mlp.up_proj.weight"].T)) @ w[p + "mlp.down_proj.weight"].T
    hidden = rms_norm(x, w["model.norm.weight"], c["normEpsilon"])
    return hidden @ w["model.embed_tokens.weight" if c["tieEmbeddings"] else "lm_head.weight"].T, hidden


def loss_of(logits, targets, weights):
    per_token = torch.nn.functional.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="none")
    return (per_token * weights.flatten()).sum() / weights.sum()


def learning_rate(step):
    o = OPTIMIZER
    if step <= o["warmupSteps"]:
        return o["peakLearningRate"] * step / o["warmupSteps"]
    progress = (step - o["warmupSteps"]) / (o["totalSteps"] - o["warmupSteps"])
    return o["minimumLearningRate"] + (o["peakLearningRate"] - o["minimumLearningRate"]) * (1 + math.cos(math.pi * progress)) / 2


def write_safetensors(path, tensors, metadata):
    header, chunks, offset = {"__metadata__": metadata}, [], 0
    for name, tensor in tensors.items():
        kind, numbers = ("I32", tensor.to(torch.int32)) if tensor.dtype == torch.int64 else ("F32", tensor.to(torch.float32))
        data = numbers.contiguous().numpy().tobytes()
        header[name] = {"dtype": kind, "shape": list(tensor.shape), "data_offsets": [offset, offset + len(data)]}
        chunks.append(data)
        offset += len(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(chunks))


def write_case(name, c, seed):
    generator = torch.Generator().manual_seed(seed)
    w = {}
    for key, shape in shapes(c):
        numbers = torch.randn(shape, generator=generator) * 0.2 + (1.0 if key.endswith("norm.weight") else 0.0)
        w[key] = numbers.to(torch.float32).to(torch.float64).requires_grad_()
    tokens = torch.randint(0, c["vocabularySize"], (STEPS, BATCH, TOKENS + 1), generator=generator)
    weights = torch.randint(0, 4, (STEPS, BATCH, TOKENS), generator=generator).to(torch.float64) * 0.5  # a quarter ignored
    out = {key: value.detach().clone() for key, value in w.items()}
    out |= {"tokens": tokens, "weights": weights}

    decayed = [value for value in w.values() if value.dim() >= 2]
    plain = [value for value in w.values() if value.dim() < 2]
    o = OPTIMIZER
    optimizer = torch.optim.AdamW([dict(params=decayed, weight_decay=o["weightDecay"]), dict(params=plain, weight_decay=0.0)],
                                  lr=0.0, betas=(o["beta1"], o["beta2"]), eps=o["epsilon"])
    losses, norms, rates = [], [], []
    for step in range(STEPS):
        logits, hidden = forward(c, w, tokens[step, :, :-1])
        loss = loss_of(logits, tokens[step, :, 1:], weights[step])
        optimizer.zero_grad()
        loss.backward()
        if step == 0:
            out |= {"logits": logits.detach(), "hidden": hidden.detach()}
            out |= {"gradient." + key: value.grad.clone() for key, value in w.items()}
        norm = torch.nn.utils.clip_grad_norm_(list(w.values()), o["maximumNorm"])
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(step + 1)
        optimizer.step()
        losses.append(loss.item())
        norms.append(norm.item())
        rates.append(learning_rate(step + 1))
    out |= {"losses": torch.tensor(losses), "norms": torch.tensor(norms), "learningRates": torch.tensor(rates)}
    out |= {"final.model.norm.weight": w["model.norm.weight"].detach(),
            "final.model.layers.0.mlp.down_proj.weight": w["model.layers.0.mlp.down_proj.weight"].detach()}
    FOLDER.mkdir(parents=True, exist_ok=True)
    metadata = {"configuration": json.dumps(c), "optimizer": json.dumps(o), "oracle": f"PyTorch {torch.__version__}, float64"}
    write_safetensors(FOLDER / f"decoder-{name}.safetensors", out, metadata)
    print(name, [round(value, 4) for value in losses], [round(value, 3) for value in norms])


if __name__ == "__main__":
    write_case("tied", TIED, seed=1)
    write_case("untied", UNTIED, seed=2)
