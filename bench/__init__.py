# SPDX-License-Identifier: Apache-2.0
"""Measures what capturing costs the process that is watched, beside other tools, on this machine."""
