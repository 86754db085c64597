// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/FolderSwap.h"

#include "base/WholeFile.h"
#include "keeping/FileMoves.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Written last into what is put together: from then on it replaces the old. Names the folder for the old.
const QString ReadyName = u"ready"_s;

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

FolderSwap::FolderSwap(QString folder) : m_folder(std::move(folder)), m_new(m_folder + u"/restoring"_s)
{
}

Result<> FolderSwap::begin() const
{
    giveUp();
    return makeFolder(m_new);
}

void FolderSwap::giveUp() const
{
    QDir(m_new).removeRecursively();
}

Result<> FolderSwap::ready(const QString& aside) const
{
    settleFolder(m_new);
    return writeWhole(m_new + u'/' + ReadyName, aside.toUtf8());
}

bool FolderSwap::isReady() const
{
    return QFile::exists(m_new + u'/' + ReadyName);
}

// Each name that still stands in the new folder has not been replaced yet, so this can be done again.
Result<> FolderSwap::finish() const
{
    if (isReady()) {
        const QString aside = readText(m_new + u'/' + ReadyName);
        if (!aside.isEmpty())
            SHANKE_TRY(makeFolder(aside));
        for (const QString& name : QDir(m_new).entryList(
                 QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
            if (name != ReadyName)
                SHANKE_TRY(replace(name, aside));
        }
    }
    giveUp();
    return {};
}

Result<> FolderSwap::replace(const QString& name, const QString& aside) const
{
    const QString there = m_folder + u'/' + name;
    if (QFile::exists(there) && !aside.isEmpty())
        SHANKE_TRY(moveDatabase(there, aside + u'/' + name));
    return moveFile(m_new + u'/' + name, there);
}

} // namespace shanke
