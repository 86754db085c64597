// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/archiveWriting.h"

#include "archive/archiveOf.h"
#include "files/FileAssembler.h"
#include "workspace/lessons/archiveContent.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

qint64 bytesOfFiles(const ArchiveContent& content)
{
    qint64 sum = 0;
    for (const ArchivedFile& file : content.files)
        sum += file.bytes ? file.size : 0;
    return sum;
}

// False: none has this digest.
bool leaveOut(ArchiveContent& content, const QString& sha256)
{
    bool isLeftOut = false;
    for (ArchivedFile& file : content.files) {
        if (file.bytes && QString::fromLatin1(file.sha256) == sha256) {
            file.bytes.reset();
            isLeftOut = true;
        }
    }
    return isLeftOut;
}

ArchiveReport reportOn(const ArchiveContent& content)
{
    ArchiveReport report{.reader = content.reader, .documents = qsizetype(content.documents.size())};
    for (const ArchivedFile& file : content.files) {
        if (file.bytes)
            ++report.files;
        else
            report.notHere.append(file.name);
    }
    return report;
}

} // namespace

Result<ArchiveReport> writeArchive(const ReadView& view, const ArchiveOrder& order,
                                   const SheetLanguage& language)
{
    SHANKE_LET(ArchiveContent content, archiveContent(view, order));
    SHANKE_TRY(checkPlace(order.path, bytesOfFiles(content)));
    for (;;) {
        const auto written = archiveOf(content, language).writeTo(order.path, order.progress);
        if (written)
            break;
        if (written.error().kind != ErrorKind::Damaged || !leaveOut(content, written.error().origin))
            return tl::unexpected(written.error());
    }
    ArchiveReport report = reportOn(content);
    if (order.form == ArchiveForm::Showcase)
        report.findings = showcaseFindings(content, videosIn(view, content));
    report.named = namesIn(content, order.pupils);
    return report;
}

} // namespace shanke
