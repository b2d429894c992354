import type { Device } from '@saaa/kernels'

export interface AdviceOptions {
  /** `process.platform` and `process.arch`, as in 'linux-x64'. */
  readonly platform: string
  /** What the probe said. */
  readonly why: string
}

/** What to do to make an unavailable device available, as one or two sentences. */
export function backendAdvice(device: Device, { platform, why }: AdviceOptions): string {
  switch (device) {
    case 'cpu':
      return 'Reinstall the dependencies on this machine: the package onnxruntime-node carries the runtime for each platform.'
    case 'webgpu':
      return webgpuAdvice(platform, why)
    case 'cuda':
      return cudaAdvice(platform, why)
  }
}

function webgpuAdvice(platform: string, why: string): string {
  if (platform === 'linux-arm64') return 'onnxruntime-node has no WebGPU for Linux on arm64.'
  if (!platform.startsWith('linux'))
    return 'Update the graphics driver; WebGPU needs Direct3D 12 on Windows and Metal on macOS.'
  if (why.includes('libvulkan'))
    return "Install Vulkan's loader (Debian and Ubuntu: apt install libvulkan1) and the Vulkan driver of the graphics card."
  return (
    'Install the Vulkan driver of the graphics card (Debian and Ubuntu: mesa-vulkan-drivers, or that of NVIDIA); ' +
    'in a container, give it the device (/dev/dri, or --gpus all with NVIDIA_DRIVER_CAPABILITIES=graphics,compute).'
  )
}

function cudaAdvice(platform: string, why: string): string {
  if (platform !== 'linux-x64') return 'onnxruntime-node has CUDA for Linux on x64 only.'
  if (/providers_(?:shared|cuda)\b/.test(why)) {
    return (
      "onnxruntime-node's install script downloads its CUDA libraries; npm runs it, pnpm does not by itself. " +
      'Run it: node script/install in the folder of onnxruntime-node.'
    )
  }
  return 'It needs the NVIDIA driver, CUDA 12 and cuDNN 9, their libraries where the loader finds them (LD_LIBRARY_PATH).'
}
