// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include <array>
#include <pugixml.hpp>

namespace shanke {

// The lists of a document: what number stands before a paragraph. Counts while the paragraphs are read from
// above: ask once for each, in their order.
class Numbering
{
public:
    static constexpr int Levels = 9;

    // Of the tree of the part "numbering"; an empty tree has no lists.
    static Numbering read(const pugi::xml_node& root);

    // The number of the next paragraph of list `list` at `level` (from 0), with the space behind it; empty
    // when there is no such list, or its items have no mark.
    QString next(int list, int level);
    // The list and level whose paragraphs have this style, or {0, 0}.
    std::pair<int, int> ofStyle(const QString& style) const;

private:
    struct Level
    {
        int start = 1;
        QString format;
        QString pattern; // "%1.%2、"
        QString font;    // of a bullet
        QString style;
        QString suffix; // "tab", "space", "nothing"
        int restartsAfter = -1;
        bool isLegal = false; // all its numbers are digits
    };
    using LevelList = std::array<Level, Levels>;

    struct List
    {
        int definition = -1;
        QHash<int, Level> changed; // levels of its own
        QHash<int, int> starts;
    };

    static Level readLevel(const pugi::xml_node& node);
    void readDefinition(const pugi::xml_node& node);
    void readList(const pugi::xml_node& node);
    void followStyleLinks();
    const Level& level(const List& list, int index) const;
    QString written(const List& list, int index, const std::array<int, Levels>& counts) const;
    void advance(const List& list, int listId, int index);

    QHash<int, LevelList> m_definitions;
    QHash<int, QString> m_linkedTo;          // definition: the style whose list it stands for
    QHash<QString, int> m_definitionOfStyle; // of a list style
    QHash<int, List> m_lists;
    QHash<int, std::array<int, Levels>> m_counts; // by definition; -1: not begun
    QSet<std::pair<int, int>> m_restarted;        // list and level that began at a number of its own
};

} // namespace shanke
