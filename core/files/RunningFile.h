// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

namespace shanke {

// Why a file may not belong to a plan, or nothing: programs, scripts and links to anything, by the ending of
// the name, by what this PC takes files of that name for, or by the first bytes of the content. Forbidden.
Result<> refuseProgram(const QString& name, QByteArrayView firstBytes);
constexpr qsizetype FirstBytes = 4096; // as many as refuseProgram() wants to see

// Why a file on the disk is not handed to another program, or nothing: what refuseProgram() names, and
// documents that carry macros, whoever attached them and whatever their name says. It is judged each time.
// Forbidden; NotFound, ReadOnly where it cannot be read.
Result<> refuseOpening(const QString& path);

} // namespace shanke
