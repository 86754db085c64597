// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/MarkupTokenizer.h"

#include <QTextCharFormat>

namespace shanke {

// A stretch of text in one format.
struct MarkupRun
{
    QString text;
    QTextCharFormat format;
    QString picture{}; // the name of the file that it shows; `text` then stands for it
};

// Reads inline markup from left to right as runs of text in character formats. Never fails: a tag that means
// nothing here is dropped and its text stays, so that a document of another program still opens.
class MarkupReader
{
public:
    // `markup` must outlive it.
    MarkupReader(QStringView markup, const QTextCharFormat& base);

    // The next run, none at the end. A run is never empty.
    std::optional<MarkupRun> next();

private:
    std::optional<MarkupRun> take(const MarkupToken& token);
    std::optional<MarkupRun> takeRuby();
    MarkupRun kept(const QString& shown, const QString& source) const;
    void open(const MarkupToken& token);
    void close(const QString& name);

    MarkupTokenizer m_tokens;
    std::vector<std::pair<QString, QTextCharFormat>>
        m_open; // tag name, format inside it; the first is the base
};

} // namespace shanke
