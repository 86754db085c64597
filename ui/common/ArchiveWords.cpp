// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ArchiveWords.h"

#include "ui/common/ErrorText.h"

#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

QString ArchiveWords::written(const QString& path, const ArchiveReport& report)
{
    QStringList lines{tr("Saved: %1").arg(QFileInfo(path).fileName()) + u" · "_s +
                      tr("%n document(s)", nullptr, int(report.documents)) + u" · "_s +
                      tr("%n file(s)", nullptr, int(report.files))};
    if (!report.notHere.isEmpty())
        lines.append(tr("Not on this PC, and so not in it: %1").arg(report.notHere.join(tr(", "))));
    for (const ShowcaseFinding& each : report.findings)
        lines.append(finding(each));
    return lines.join(u'\n');
}

QString ArchiveWords::finding(const ShowcaseFinding& finding)
{
    switch (finding.lack) {
    case ShowcaseLack::Plan:
        return tr("There is no plan in it.");
    case ShowcaseLack::Slides:
        return tr("There are no slides in it: attach them to the plan.");
    case ShowcaseLack::Video:
        return tr("There is no video in it: attach it to the plan.");
    case ShowcaseLack::Reflection:
        return tr("There is no reflection in it.");
    case ShowcaseLack::Process:
        return tr("The teaching process lacks steps before, in or after class.");
    case ShowcaseLack::VideoFormat:
        return tr("%1: asked for is MP4 with H.264.").arg(finding.file);
    case ShowcaseLack::VideoUnread:
        return tr("%1 is no MP4 video that can be read: look yourself how long and how large it is.")
            .arg(finding.file);
    case ShowcaseLack::VideoShort:
        return tr("%1 lasts %2; asked for are 30 minutes.").arg(finding.file, finding.measured);
    case ShowcaseLack::VideoSmall:
        return tr("The picture of %1 is %2; asked for is 720 × 576.").arg(finding.file, finding.measured);
    case ShowcaseLack::VideoBitrate:
        return tr("%1 has %2; asked for is 0.5 to 1 Mbit/s.").arg(finding.file, finding.measured);
    case ShowcaseLack::TitleCard:
        break;
    }
    return tr("Look whether the title of %1 stands for 5 seconds at most.").arg(finding.file);
}

QString ArchiveWords::refusal(const ArchiveRefusal& refusal)
{
    switch (refusal.why) {
    case ArchiveRefusal::Why::UnknownKind:
        return tr("%1 is of a kind that this program does not know.").arg(refusal.what);
    case ArchiveRefusal::Why::NoRecord:
        return tr("%1 was said by somebody in another place.").arg(refusal.what);
    case ArchiveRefusal::Why::Newer:
        return tr("A newer program wrote %1.").arg(refusal.what);
    case ArchiveRefusal::Why::Unreadable:
        return tr("%1 cannot be read.").arg(refusal.what);
    case ArchiveRefusal::Why::NotOfSpace:
        return tr("%1 belongs to a school or the county, not to one person.").arg(refusal.what);
    case ArchiveRefusal::Why::NoFile:
        break;
    }
    return tr("The file %1 is not in the package.").arg(refusal.what);
}

QString ArchiveWords::notWritten(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::ReadOnly:
        return tr("It cannot be written there: choose a folder that exists and that you may write to.");
    case ErrorKind::DiskFull:
        return tr("There is not enough space there. Nothing was written.");
    case ErrorKind::TooLarge:
        return tr("The disk or stick takes no file of this size. Nothing was written.");
    case ErrorKind::Forbidden:
        return tr("It is somebody else's: you may not hand out so much of it.");
    case ErrorKind::Cancelled:
        return tr("Stopped. Nothing was written.");
    default:
        return ErrorText::of(error);
    }
}

QString ArchiveWords::notTaken(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("The file is not there any more.");
    case ErrorKind::Damaged:
        return tr("The package is damaged or not whole: get it again. Nothing was taken in.");
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge:
        return tr("The package is not as one of this program is. Nothing was taken in.");
    case ErrorKind::NewerVersion:
        return tr("A newer program wrote this package: install the newest version first.");
    case ErrorKind::Cancelled:
        return tr("Stopped. Nothing was taken in.");
    default:
        return ErrorText::of(error);
    }
}

QString ArchiveWords::stored(const StoredPack& pack)
{
    QString sentence = tr("%n document(s) taken in.", nullptr, int(pack.records.size()));
    if (!pack.refusedFiles.isEmpty())
        sentence += u'\n' + tr("Programs were left out: %1").arg(pack.refusedFiles.join(tr(", ")));
    return sentence;
}

} // namespace shanke
