# SPDX-License-Identifier: Apache-2.0
"""The parts of the bench: each measures one thing and writes one section of the report."""
