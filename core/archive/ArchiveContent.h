// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PackageWriter.h"
#include "paper/PaperSource.h"

namespace shanke {

// What an open archive is made for.
enum class ArchiveForm {
    Space,    // all that a person has
    Lesson,   // a plan with its study guides, to be taken in elsewhere
    Showcase, // 晒课: a lesson that was taught, with slides, video and reflection
};

QString toWord(ArchiveForm form); // "space", "lesson", "showcase"
std::optional<ArchiveForm> archiveFormFromWord(const QString& word);

struct ArchivedDocument
{
    PaperSource source;      // of a kind that this program does not know too
    bool conflicted = false; // there are several versions, of which this is the one that is shown
};

// A file that belongs to a document.
struct ArchivedFile
{
    DocId document;
    QString name;
    QString mime{};
    qint64 size = 0;
    QByteArray sha256{};             // as hexadecimal digits
    std::optional<LongPart> bytes{}; // nothing: it is not here
};

struct ArchiveContent
{
    ArchiveForm form = ArchiveForm::Space;
    QString title{};              // of the whole
    Reader reader = Reader::Self; // whom it is for
    std::vector<ArchivedDocument> documents{};
    std::vector<ArchivedFile> files{};
};

} // namespace shanke
