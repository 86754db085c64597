// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FileProgressLine.h"

#include "base/counted.h"

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FileProgressInterval = 500; // ms

} // namespace

void showFileProgress(const Console& console, QElapsedTimer& shown, const FileProgress& progress)
{
    if (shown.elapsed() < FileProgressInterval)
        return;
    shown.restart();
    console.line(
        u"%1: %2 of %3"_s.arg(progress.name).arg(progress.bytes).arg(counted(progress.size, u"byte"_s)),
        {{u"name"_s, progress.name}, {u"bytes"_s, number(progress.bytes)}, {u"of"_s, number(progress.size)}});
}

} // namespace shanke::cli
