// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/Heard.h"
#include "sheet/SheetPart.h"
#include "ui/common/Theme.h"

#include <QList>

#include <optional>
#include <variant>

// What a pane shows of what was said about a record, whatever its kind.
namespace shanke {

// Somebody says something. `asked`: the fields of the first saying that they fill in before.
struct SayDeed
{
    QList<Saying> sayings;
    QStringList asked{};

    friend bool operator==(const SayDeed&, const SayDeed&) = default;
};

// The record goes where the school reads it.
struct HandOverDeed
{
    friend bool operator==(const HandOverDeed&, const HandOverDeed&) = default;
};

// A new record that is a part of this one is begun.
struct NewPartDeed
{
    QString kind;

    friend bool operator==(const NewPartDeed&, const NewPartDeed&) = default;
};

// A document is opened.
struct OpenDeed
{
    DocId document;

    friend bool operator==(const OpenDeed&, const OpenDeed&) = default;
};

// A button: what it is called, and what it does.
struct PaneAction
{
    QString object; // its object is "said." and this
    QString label;
    QString iconName;
    std::variant<SayDeed, HandOverDeed, NewPartDeed, OpenDeed> deed;
    QString about{}; // of what, above the fields that are asked

    friend bool operator==(const PaneAction&, const PaneAction&) = default;
};

struct PaneLine
{
    QString key;     // unique in its pane
    QString heading; // who, when, how far
    QString text;    // plain
    QString iconName;
    Tone tone = Tone::Neutral;
    QList<PaneAction> actions{}; // about this line
    SheetSpot spot{};            // what of the record it is about

    friend bool operator==(const PaneLine&, const PaneLine&) = default;
};

struct PaneContent
{
    QString title;    // of the tab
    QString sentence; // how it stands
    Tone tone = Tone::Neutral;
    QString detail{};                  // a quieter sentence below; empty: none
    std::optional<PaneAction> main{};  // its fields stand open below the lines
    std::optional<PaneAction> there{}; // what is said of a spot; its place and block are not filled in
    QList<PaneAction> actions{};       // about the record
    QList<PaneLine> lines{};
    qsizetype first = 0; // the line to begin reading at
    QString empty{};     // what is said where there is no line

    friend bool operator==(const PaneContent&, const PaneContent&) = default;
};

} // namespace shanke
