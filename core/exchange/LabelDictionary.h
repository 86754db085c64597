// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace shanke {

// What the labels of school files mean: data (resources/exchange/labels.json), which a county may extend with
// a file of the same shape. Words are compared by labelKey(). A value, read once, then only read.
class LabelDictionary
{
public:
    static const LabelDictionary& builtIn();
    // With the words of another file beside these. InvalidInput when it has another shape.
    Result<LabelDictionary> extended(const QByteArray& json) const;

    struct Meaning
    {
        QString place;           // "keyPoints", "header.title", "other"...
        bool isStrong = false;   // also where a sentence might begin with the word
        bool isComposed = false; // no list has the word as a whole
    };
    // What a label means; nothing when it is none that is known.
    std::optional<Meaning> meaning(const QString& label) const;
    // By a word in it, for what certainly is a label and in no list: nothing when no word tells.
    std::optional<Meaning> guess(const QString& label, bool isGuide = false) const;
    // "教师", "学生" beside what is to be prepared: whose part; empty: no such word.
    QString preparer(const QString& label) const;

    struct Opener
    {
        QString kind; // the word of a kind, or "other"
        QString word; // by which it is known
        QString rest; // beside the word
    };
    // What kind of document a title line begins; nothing when it is no such line.
    std::optional<Opener> opener(const QString& line) const;

    // Of the head of a table: the field of a step; "weekday", "pacing" as truth.
    QString column(const QString& label) const;
    // The same by a word in it, for the columns beside those that are known.
    QString columnByWord(const QString& label) const;
    bool isPacingColumn(const QString& label) const;
    // Of the head of a pacing table: "week", "dates", "content", "periods", "homework" or "remark"; empty:
    // none.
    QString pacingColumn(const QString& label) const;
    bool isWeekday(const QString& label) const;
    bool isDimension(const QString& label) const; // of objectives

    QString stage(const QString& label) const;     // "BEFORE", "IN", "AFTER" or empty
    QString stepKind(const QString& title) const;  // "LEAD_IN"...; "NEW" when no word says more
    bool hasStepWord(const QString& title) const;  // says a step of a lesson
    QString kindOfStep(const QString& word) const; // the word says it, and nothing else; empty: it does not
    QString laneMode(const QString& word) const;   // "DIRECT", "INDEPENDENT" or empty
    std::optional<QString> headerValue(const QString& field, const QString& text) const;
    // The words of a field with their values, the longest first.
    QList<std::pair<QString, QString>> headerWords(const QString& field) const;

private:
    Result<> read(const QByteArray& json);
    void readPlaces(const QJsonObject& places);
    void readGuesses(const QJsonObject& all);
    void readHeaderValues(const QJsonObject& fields);
    // "辅导重难点", "劳动过程": a word of what is done, and a head that says of what kind of part.
    std::optional<Meaning> composedMeaning(const QString& key) const;
    // "教学内容/教材地位", "教法与学法": two labels as one.
    std::optional<Meaning> meaningOfTwo(const QString& label) const;
    // "Teaching aims 教学目标": the same in two languages.
    std::optional<Meaning> meaningInEither(const QString& key) const;
    // "本课教学步骤和建议" means what "教学步骤" does.
    std::optional<Meaning> meaningWithin(const QString& key) const;

    QHash<QString, Meaning> m_meanings;
    QList<std::pair<QString, QRegularExpression>> m_guesses; // place, words; in the order to ask
    QList<std::pair<QString, QRegularExpression>> m_guideGuesses;
    QHash<QString, QString> m_preparers;
    QList<std::pair<QString, QString>> m_openers; // word, kind; the longest word first
    QHash<QString, QString> m_columns;
    QList<std::pair<QString, QStringList>> m_columnWords;
    QHash<QString, QString> m_stages;
    QStringList m_composedBefore;
    QHash<QString, QString> m_composedHeads;
    QStringList m_before; // words that a label may have around it and mean the same
    QStringList m_after;
    QStringList m_pacing;
    QHash<QString, QString> m_pacingColumns;
    QStringList m_weekdays;
    QStringList m_dimensions;
    QList<std::pair<QString, QStringList>> m_stepKinds;
    QHash<QString, QString> m_stepWords;
    QHash<QString, QString> m_laneModes;
    QHash<QString, QList<std::pair<QString, QString>>> m_headerValues;
};

} // namespace shanke
