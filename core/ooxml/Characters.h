// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace shanke {

// How many characters a person sees in a text: no spaces, no control characters, and a character outside the
// basic plane once.
qsizetype seenCharacters(QStringView text);

// The same text without what is never seen: control characters but line feeds and tabs, marks of direction,
// soft hyphens, marks of objects.
QString withoutUnseen(const QString& text);

// What was left out of a document, as characters (or pictures) by the rule that says why. Adding up is all it
// does.
class Drops
{
public:
    void add(const QString& rule, qsizetype count);
    void add(const Drops& others);

    const QMap<QString, qsizetype>& byRule() const { return m_byRule; }
    qsizetype total() const;
    bool isEmpty() const { return m_byRule.isEmpty(); }

private:
    QMap<QString, qsizetype> m_byRule;
};

} // namespace shanke
