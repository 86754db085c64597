// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/PhraseBook.h"

#include <QSettings>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto phrasesKey = "review/phrases"_L1;

} // namespace

PhraseBook::PhraseBook(QSettings& settings)
    : m_settings(settings), m_phrases(settings.value(phrasesKey).toStringList())
{
}

void PhraseBook::remember(const QString& phrase)
{
    const QString sentence = phrase.simplified();
    if (sentence.isEmpty())
        return;
    m_phrases.removeAll(sentence);
    m_phrases.prepend(sentence);
    m_phrases = m_phrases.mid(0, mostPhrases);
    m_settings.setValue(phrasesKey, m_phrases);
}

} // namespace shanke
