// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/FileRefusal.h"

#include "base/Words.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<FileRefusal, 13> Reasons({{
    {FileRefusal::Password, "file: password"_L1},
    {FileRefusal::Macros, "file: macros"_L1},
    {FileRefusal::Workbook, "file: workbook"_L1},
    {FileRefusal::Slides, "file: slides"_L1},
    {FileRefusal::Archive, "file: archive"_L1},
    {FileRefusal::Pdf, "file: pdf"_L1},
    {FileRefusal::Scanned, "file: scanned"_L1},
    {FileRefusal::Picture, "file: picture"_L1},
    {FileRefusal::Unknown, "file: unknown"_L1},
    {FileRefusal::Empty, "file: empty"_L1},
    {FileRefusal::NoText, "file: no text"_L1},
    {FileRefusal::NeedsOffice, "file: needs an office program"_L1},
    {FileRefusal::NotConverted, "file: not converted"_L1},
}});

} // namespace

Failure refuseFile(FileRefusal why, const QString& detail)
{
    const ErrorKind kind = why == FileRefusal::Macros ? ErrorKind::Forbidden : ErrorKind::InvalidInput;
    return fail(kind, detail, Reasons.word(why));
}

std::optional<FileRefusal> whyRefused(const Error& error)
{
    return Reasons.value(error.origin);
}

} // namespace shanke
