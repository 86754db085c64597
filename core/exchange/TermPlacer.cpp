// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TermPlacer.h"

#include "exchange/pacingRowsOf.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPartHead = 24;
constexpr qsizetype LongestTermTitle = 40;

bool isWeekRow(const Piece& piece)
{
    return piece.kind == Piece::Kind::Line && piece.place == WeeksOfTerm;
}

bool saysWeeks(const DocumentPieces& document)
{
    std::vector<RichText> lines;
    for (const Piece& piece : document.pieces) {
        if (isWeekRow(piece))
            lines.push_back(piece.text);
    }
    return hasPacingRows(lines);
}

QString titleKey(const DocumentPieces& document)
{
    for (const Piece& piece : document.pieces) {
        if (piece.kind == Piece::Kind::Opener && !piece.text.isBlank())
            return labelKey(piece.text.plain());
    }
    return {};
}

// "三年级语文教学计划", and no plan of a unit, of a week, of a tutor.
bool isTitleOfTermPlan(const QString& key)
{
    static const QRegularExpression plan(u"(?:教学|学期|授课|学科)(?:工作)?计划"_s);
    static const QRegularExpression another(u"单元|周计划|月计划|复习|辅导|进度|课时"_s);
    return plan.match(key).hasMatch() && !another.match(key).hasMatch();
}

// By the words of a label; empty where they say no part of a plan of a term.
QString placeOfWords(const QString& key)
{
    static const std::array<std::pair<QRegularExpression, QString>, 5> words{{
        {QRegularExpression(u"指导思想|理念"_s), u"guidingIdeas"_s},
        {QRegularExpression(u"措施|方法|教法|办法|教研"_s), u"measures"_s},
        {QRegularExpression(u"目标|要求|目的|任务|重点|难点|重难点"_s), u"goals"_s},
        {QRegularExpression(u"教材|课标|教学内容"_s), u"textbookAnalysis"_s},
        {QRegularExpression(u"学情|学生|班级情况|班级现状|基本情况|幼儿"_s), u"learnerAnalysis"_s},
    }};
    for (const auto& [shape, place] : words) {
        if (shape.match(key).hasMatch())
            return place;
    }
    return {};
}

} // namespace

QString termKindOf(const DocumentPieces& document)
{
    if (document.kind != u"other")
        return {};
    const QString title = titleKey(document);
    const bool hasWeeks = saysWeeks(document);
    const auto parts = std::count_if(document.pieces.begin(), document.pieces.end(), [](const Piece& piece) {
        return piece.kind == Piece::Kind::Label && !isHeader(piece.place);
    });
    if (isTitleOfTermPlan(title) && (hasWeeks || parts > 1))
        return termPlanKind().word;
    return hasWeeks && !title.contains(u"单元"_s) ? pacingKind().word : QString();
}

void joinTermPlans(std::vector<DocumentPieces>& documents)
{
    for (size_t i = 1; i < documents.size(); ++i) {
        DocumentPieces& plan = documents[i - 1];
        const bool isPlan = termKindOf(plan) == termPlanKind().word && !saysWeeks(plan);
        if (!isPlan || termKindOf(documents[i]) != pacingKind().word)
            continue;
        plan.pieces.insert(plan.pieces.end(), documents[i].pieces.begin(), documents[i].pieces.end());
        documents.erase(documents.begin() + qptrdiff(i));
    }
}

ImportedDocument TermPlacer::place(const DocumentPieces& pieces, const QString& kind)
{
    m_document.kind = kind;
    for (const Piece& piece : pieces.pieces)
        take(piece);
    return std::move(m_document);
}

void TermPlacer::take(const Piece& piece)
{
    m_document.dropped.add(piece.dropped);
    m_document.added += piece.added;
    switch (piece.kind) {
    case Piece::Kind::Opener:
    case Piece::Kind::Boundary:
        m_place.clear();
        m_label.clear();
        return takeTitle(piece);
    case Piece::Kind::Label:
        return takeLabel(piece, placeOf(piece));
    case Piece::Kind::StepRow:
        for (const auto& lines : piece.fields) {
            for (const RichText& line : lines)
                leave(line, piece.from);
        }
        return;
    case Piece::Kind::Line:
        return takeLine(piece);
    }
}

// The lines above say whose plan of which term it is; a title further down that of its table.
void TermPlacer::takeTitle(const Piece& piece)
{
    if (piece.text.isBlank())
        return;
    if (m_document.places.empty())
        put(u"header.title"_s, piece.text, piece.from);
    else
        m_document.dropped.add(u"title of the form"_s, piece.text.characters());
}

QString TermPlacer::placeOf(const Piece& label) const
{
    static const QHash<QString, QString> places{
        {u"objectives"_s, u"goals"_s},
        {u"keyPoints"_s, u"goals"_s},
        {u"difficultPoints"_s, u"goals"_s},
        {u"keyAndDifficult"_s, u"goals"_s},
        {u"textbookAnalysis"_s, u"textbookAnalysis"_s},
        {u"learnerAnalysis"_s, u"learnerAnalysis"_s},
        {u"methods"_s, u"measures"_s},
        {u"teachingMethods"_s, u"measures"_s},
        {u"learningMethods"_s, u"measures"_s},
    };
    if (isHeader(label.place))
        return label.place == u"header.title" ? u"other"_s : label.place;
    if (m_document.kind == pacingKind().word)
        return u"other"_s;
    const QString said = placeOfWords(labelKey(label.text.plain()));
    return said.isEmpty() ? places.value(label.place, u"other"_s) : said;
}

// "四、教学措施"
bool TermPlacer::isHeadOfPart(const Piece& piece) const
{
    static const QRegularExpression sentence(u"[。；;，,！!？?]"_s);
    const QString plain = piece.text.plain();
    return m_document.kind == termPlanKind().word && piece.number == NumberStyle::Han &&
           plain.size() <= LongestPartHead && !plain.contains(sentence) && !piece.text.hasPicture();
}

// Of several labels of one place the further ones stand in its text.
void TermPlacer::takeLabel(const Piece& piece, const QString& place)
{
    const auto isPlace = [&](const ImportedText& text) { return text.place == place; };
    const bool isFurther = std::any_of(m_document.places.begin(), m_document.places.end(), isPlace);
    m_place = place;
    m_label = piece.text.plain().trimmed();
    if (place == u"other")
        m_document.other.push_back({.place = {}, .label = m_label, .lines = {}, .from = piece.from});
    else if (isFurther && !piece.text.isBlank())
        put(place, piece.text, piece.from);
    else
        m_document.dropped.add(u"label"_s, piece.text.characters());
}

void TermPlacer::takeLine(const Piece& piece)
{
    if (isWeekRow(piece))
        return put(WeeksOfTerm, piece.text, piece.from);
    if (piece.text.isBlank())
        return;
    if (isHeadOfPart(piece)) {
        const QString said = placeOfWords(labelKey(piece.text.plain()));
        return takeLabel(piece, said.isEmpty() ? u"other"_s : said);
    }
    const bool isAbove = m_place.isEmpty() && m_document.places.empty() && m_document.other.empty() &&
                         piece.text.plain().size() <= LongestTermTitle && !piece.text.hasPicture();
    const QString place = m_place.isEmpty() && isAbove ? u"header.title"_s : m_place;
    if (place.isEmpty() || place == u"other" || (isHeader(place) && piece.text.hasPicture()))
        leave(piece.text, piece.from);
    else
        put(place, piece.text, piece.from);
    if (isHeader(m_place) && !piece.isInTable) // in running text a field ends with its line
        m_place.clear();
}

void TermPlacer::put(const QString& place, const RichText& line, const QString& from)
{
    const QString home = isHeader(place) ? place.sliced(7) : place;
    auto& texts = isHeader(place) ? m_document.header : m_document.places;
    auto found = std::find_if(texts.begin(), texts.end(),
                              [&](const ImportedText& text) { return text.place == home; });
    if (found == texts.end())
        found = texts.insert(texts.end(), {.place = home, .label = m_label, .lines = {}, .from = from});
    found->lines.push_back(line);
}

void TermPlacer::leave(const RichText& line, const QString& from)
{
    const bool isOfLabel = !m_document.other.empty() && !m_document.other.back().label.isEmpty();
    if (m_document.other.empty() || (isOfLabel && m_place != u"other"))
        m_document.other.push_back({.place = {}, .label = {}, .lines = {}, .from = from});
    m_document.other.back().lines.push_back(line);
}

} // namespace shanke
