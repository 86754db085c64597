// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/SuspectFile.h"

#include "store/DocumentStore.h"

#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

QString SuspectFile::markPath() const
{
    return m_file + u".suspect"_s;
}

Result<> SuspectFile::mark() const
{
    QFile mark(markPath());
    if (mark.open(QIODevice::WriteOnly))
        return {};
    return fail(ErrorKind::ReadOnly, mark.errorString(), m_file);
}

void SuspectFile::clear() const
{
    QFile::remove(markPath());
}

bool SuspectFile::isMarked() const
{
    return QFile::exists(markPath());
}

bool SuspectFile::isDamaged() const
{
    if (isMarked())
        return true;
    const auto opened = DocumentStore::open(m_file, OpenMode::MustExist);
    return !opened && opened.error().kind == ErrorKind::Damaged;
}

} // namespace shanke
