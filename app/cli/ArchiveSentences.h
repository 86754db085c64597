// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/ArchiveValues.h"

// What is said of open archives in the terminal.
namespace shanke::cli {

QString sentenceOf(const ShowcaseFinding& finding);
QString sentenceOf(const ArchiveRefusal& refusal);
QString wordOf(ArchiveRefusal::Why why); // "unknown-kind", "no-record"...

} // namespace shanke::cli
