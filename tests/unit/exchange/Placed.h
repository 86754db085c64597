// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importReport.h"
#include "exchange/readSchoolFile.h"
#include "support/WordFiles.h"
#include "support/catch.h"

namespace shanke::test {

// What a person would expect of a file: this text in this place of this document (from 0). Places of steps
// are "steps.title", "steps.teacherActivity"...; header fields "header.title"; what is left over "other".
struct Expected
{
    int document;
    QString place;
    QString text; // each line somewhere in the place
};

struct Score
{
    qsizetype right = 0;
    qsizetype all = 0;
    QStringList wrong;
};

// All that stands in a place, without spaces.
inline QString textAt(const ImportedDocument& document, const QString& place)
{
    QString text;
    const auto add = [&](const std::vector<RichText>& lines) { text += plainOf(lines) + u'\n'; };
    for (const ImportedText& each : document.header) {
        if (place == QStringLiteral("header.") + each.place)
            add(each.lines);
    }
    for (const ImportedText& each : document.places) {
        if (place == each.place)
            add(each.lines);
    }
    for (const ImportedText& each : document.other) {
        if (place == u"other")
            add(each.lines);
    }
    for (const ImportedStep& step : document.steps) {
        if (place == u"steps.title")
            add({step.title});
        if (place == u"steps.teacherActivity")
            add(step.teacherActivity);
        if (place == u"steps.studentActivity")
            add(step.studentActivity);
        if (place == u"steps.intent")
            add(step.intent);
        if (place == u"steps.individualNote")
            add(step.individualNote);
        if (place == u"steps.laneMode")
            text += step.laneMode + u'\n';
    }
    return text.remove(u' ');
}

inline Score scoreOf(const ImportedFile& file, const QList<Expected>& expectations)
{
    Score score;
    for (const Expected& expected : expectations) {
        const bool isThere = size_t(expected.document) < file.documents.size();
        const QString text =
            isThere ? textAt(file.documents[size_t(expected.document)], expected.place) : QString();
        for (const QString& line : expected.text.split(u'\n')) {
            const qsizetype characters = seenCharacters(line);
            score.all += characters;
            if (text.contains(QString(line).remove(u' ')))
                score.right += characters;
            else
                score.wrong.append(
                    QStringLiteral("%1 %2: %3").arg(expected.document).arg(expected.place, line));
        }
    }
    return score;
}

// Reads a file that has to be readable and wholly accounted for.
inline ImportedFile imported(const QString& path)
{
    const auto file = readSchoolFile(path, LabelDictionary::builtIn());
    INFO((file ? std::string() : file.error().detail.toStdString()));
    REQUIRE(file);
    CHECK(file->unaccounted() == 0);
    return *file;
}

inline ImportedFile importedBody(const QByteArray& body, const WordParts& parts = {})
{
    const TableFiles folder;
    return imported(writeWord(folder, QStringLiteral("file.docx"), body, parts));
}

} // namespace shanke::test
