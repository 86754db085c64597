// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PastedPage.h"

#include <QHash>

namespace shanke {

// The pictures of a page that is being pasted: those that the page carries in itself, and those that its
// source hands out. What a picture is follows from its first bytes, never from what the page says of it.
class PastedPictures
{
public:
    explicit PastedPictures(const PastedPageSource& source) : m_source(source) {}

    // The name of the picture of that address; empty when it is not taken.
    QString take(const QString& address);

    const QList<PastedPicture>& taken() const { return m_taken; }
    int left() const { return m_left; }

private:
    QByteArray bytesAt(const QString& address);
    QString name(const QByteArray& bytes) const;

    const PastedPageSource& m_source;
    QList<PastedPicture> m_taken;
    QHash<QString, QByteArray> m_looked; // addresses that were followed
    qsizetype m_bytes = 0;
    int m_left = 0;
};

} // namespace shanke
