// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PastedLook.h"

#include <vector>

namespace shanke {

// A paragraph of a pasted page while it is read. Spaces and line breaks of the source are one space, and none
// between two Chinese characters, where a program only broke its own line; spaces that may not break stay,
// each a space: pupils write there.
class PastedParagraph
{
public:
    void addText(const QString& text, const PastedLook& look);
    void addLineBreak();
    void addPicture(const QString& name);

    void beginRuby();
    void beginReading();
    void endReading();
    void endRuby(const PastedLook& look);
    bool isInRuby() const { return m_isInRuby; }

    bool isEmpty() const { return m_runs.empty() && !m_isInRuby; }
    // In our tags; empty when nothing is seen. `bold` is not written where the paragraph's type gives it.
    QString markup(bool withBold) const;

private:
    struct Run
    {
        QString markup; // without the tags of the look
        PastedLook look{};
        bool isText = true;
    };

    enum class Gap { None, Space, LineOfSource };

    void addCharacter(QChar character, const PastedLook& look);
    void put(const QString& text, const PastedLook& look);

    std::vector<Run> m_runs;
    Gap m_gap = Gap::None;
    PastedLook m_gapLook;
    QChar m_last = u'\n';
    QString m_ruby; // of which the inner tags are written
    QString m_base;
    bool m_isInRuby = false;
    bool m_isReading = false;
    bool m_hasReading = false;
};

} // namespace shanke
