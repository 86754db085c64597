// SPDX-License-Identifier: GPL-3.0-or-later
// The translation unit that owns the precompiled header.
