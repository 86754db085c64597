// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/WordDocument.h"

#include <optional>

// What was read from a file and where each part of it belongs, before anything is stored. Values; every
// character of the file is in them, or counted by the rule that dropped it.
namespace shanke {

// A text with the label that it had, and where it stood.
struct ImportedText
{
    QString place{}; // "keyPoints"; "title" for header.title; empty: no place is known
    QString label{};
    std::vector<RichText> lines{};
    QString from{};
    bool isTyped = false; // a person wrote it: of a header field, and stronger than what the file says

    qsizetype characters() const;
    QStringList pictures() const; // by name, in their order
};

struct ImportedStep
{
    QString stage = QStringLiteral("IN");
    QString kind = QStringLiteral("NEW");
    bool saysKind = false; // with a word of its own, beside its title
    QString lane{};        // a grade in a multi-grade class
    QString laneMode{};    // how it works: "DIRECT", "INDEPENDENT"; empty: not said
    RichText title{};
    std::vector<RichText> teacherActivity{};
    std::vector<RichText> studentActivity{};
    std::vector<RichText> intent{};
    std::vector<RichText> media{};
    std::vector<RichText> individualNote{};
    RichText minutesText{};
    std::optional<int> minutes{};
    QString from{};

    bool isBlank() const { return characters() == 0 && pictures().isEmpty(); }
    qsizetype characters() const;
    QStringList pictures() const; // by name, in their order
};

struct ImportedDocument
{
    QString kind; // the word of a kind; "other": of one that this program does not keep
    int periodNo = 0;
    bool isLeftOut = false;           // a person does not want it
    bool goesOn = false;              // has the header of the document before it
    QString titleBefore{};            // of that document
    std::vector<ImportedText> header; // by field, in the order of the file
    std::vector<ImportedText> places; // each place once
    std::vector<ImportedStep> steps;
    std::vector<ImportedText> other;
    Drops dropped;
    qsizetype added = 0; // characters that stand nowhere in the file

    qsizetype placed() const;
    qsizetype left() const;       // in `other`, with their labels
    QStringList pictures() const; // that stand in its texts
    // Nobody has written in the form.
    bool isEmptyForm() const;
};

struct ImportedFile
{
    QString name;
    std::vector<ImportedDocument> documents;
    Drops dropped;            // what belongs to none of them
    qsizetype characters = 0; // in the file, by a count of its own
    qsizetype added = 0;
    WordPictures pictures;
    bool isEmptyForm = false; // the file is a form that nobody has filled in
    QString through;          // the program that converted it; empty: none

    // Characters that are neither placed, nor left, nor dropped by a rule. Not 0 is a fault of this program.
    qsizetype unaccounted() const;
};

} // namespace shanke
