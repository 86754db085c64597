// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace shanke {

// The sentences an approver writes again and again, offered while typing. Kept in the settings of this PC;
// the ones used last come first and the oldest are forgotten.
class PhraseBook
{
public:
    static constexpr int mostPhrases = 60;

    // `settings` outlives the book.
    explicit PhraseBook(QSettings& settings);

    const QStringList& phrases() const { return m_phrases; }
    void remember(const QString& phrase);

private:
    QSettings& m_settings;
    QStringList m_phrases;
};

} // namespace shanke
