// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace shanke {

// How Chinese titles and names are read in Latin letters (pinyin, without tones, ü as v). What is read in
// another way in some words is given in both. Costs some 100 ms to make, once; used in one thread at a time.
class Readings
{
public:
    Readings();
    ~Readings();

    // Of each run of Han characters in `text`, syllables separated by spaces; none for a text without.
    QStringList of(const QString& text);

private:
    struct Source;

    QString syllable(char32_t point);
    QStringList inWords(const QList<char32_t>& run);

    std::unique_ptr<Source> m_source;
    QHash<char32_t, QString> m_known;
};

} // namespace shanke
