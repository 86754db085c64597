// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shanke {

// A text as it is searched: compatible forms made one (NFKC), lower case, what is invisible left out, white
// space one space and none of it between Han characters. A pure function of the text; normalising a part of
// a normalised text changes nothing. Remembers where each of its characters stood.
class NormalisedText
{
public:
    explicit NormalisedText(QStringView source);

    const QString& toString() const { return m_text; }
    // Of a stretch of it: where that stood in the source.
    qsizetype sourceBegin(qsizetype begin) const;
    qsizetype sourceEnd(qsizetype end) const;

private:
    QString m_text;
    QList<qsizetype> m_begins; // of the character in the source that a code unit came from
    QList<qsizetype> m_ends;
};

// Without the places.
QString normalisedText(QStringView source);

} // namespace shanke
