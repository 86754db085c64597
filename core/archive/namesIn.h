// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveContent.h"

namespace shanke {

// A pupil whom a document names that leaves this PC.
struct NamedPupil
{
    QString name;
    DocId document;
    QString place; // its key: "learnerAnalysis"
};

// Where these names stand in what the reader of the archive gets, each once a place, in the order of the
// documents. Names of one character are not looked for: they stand in every text.
std::vector<NamedPupil> namesIn(const ArchiveContent& content, const QStringList& names);

} // namespace shanke
