// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DocumentPlacer.h"

#include "exchange/titleLines.h"
#include "lesson/PlanSection.h"
#include "lesson/Resource.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "ooxml/WordDocument.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTitleText = 40;

// What a form leaves for a person to fill in, and nobody did: "年  月  日  星期".
bool isBlankForm(const QString& text)
{
    static const QRegularExpression filler(
        u"[\\s年月日星期周第节课时共午()（）\\[\\]【】:：/／_＿、,，.．\\-—]"_s);
    return QString(text).remove(filler).isEmpty();
}

// "____________", "……………": a line to write on, and nobody did.
bool isUnfilled(const QString& text)
{
    static const QRegularExpression line(u"^[\\s_＿﹍.…·]*(?:[_＿﹍]|[.…·]{3})[\\s_＿﹍.…·]*$"_s);
    return line.match(text).hasMatch();
}

// "____王芳____": the value without the line it was written on.
RichText filledIn(const RichText& text)
{
    static const QRegularExpression before(u"^[\\s_＿﹍]*"_s);
    static const QRegularExpression behind(u"[\\s_＿﹍]*$"_s);
    const qsizetype begin = before.match(text.plain()).capturedLength();
    const qsizetype end = behind.match(text.plain(), begin).capturedStart();
    return text.sliced(begin, end - begin);
}

// "1. Words and phrases: pen, ruler"
bool isNumberedField(const QString& text)
{
    static const QRegularExpression shape(u"^\\s*[0-9]{1,2}\\s*[.．、][^:：]{2,30}[:：]"_s);
    return shape.match(text).hasMatch();
}

// A place that has a value and no text of looks.
bool isOfWords(const QString& place)
{
    return isHeader(place) || place == ResourcesPlace;
}

} // namespace

QString DocumentPlacer::kindOf(const DocumentPieces& pieces) const
{
    bool hasGuidePart = false;
    bool hasSteps = false;
    bool hasPlace = false;
    for (const Piece& piece : pieces.pieces) {
        hasSteps = hasSteps || piece.kind == Piece::Kind::StepRow ||
                   (piece.kind == Piece::Kind::Label && piece.place == u"steps");
        if (piece.kind != Piece::Kind::Label)
            continue;
        hasGuidePart = hasGuidePart || piece.place == u"preStudy" || piece.place == u"inquiry" ||
                       piece.place == u"practice";
        hasPlace = hasPlace ||
                   (piece.place != u"other" && (!isHeader(piece.place) || piece.place == u"header.title"));
    }
    if (pieces.kind == u"other" || (!hasPlace && !hasSteps && !pieces.goesOn))
        return u"other"_s;
    return pieces.kind.isEmpty() ? (hasGuidePart && !hasSteps ? guideKind().word : planKind().word)
                                 : pieces.kind;
}

ImportedDocument DocumentPlacer::place(const DocumentPieces& pieces)
{
    m_document.kind = kindOf(pieces);
    m_document.periodNo = pieces.periodNo;
    m_document.goesOn = pieces.goesOn;
    for (const Piece& piece : pieces.pieces)
        take(piece);
    moveIntroduction();
    takeTitleOfSlot();
    chooseTitle();
    chooseGrade();
    chooseTeacher();
    m_document.steps = m_steps.take(m_document.dropped);
    std::erase_if(m_document.other,
                  [](const ImportedText& text) { return text.lines.empty() && text.label.isEmpty(); });
    return std::move(m_document);
}

void DocumentPlacer::take(const Piece& piece)
{
    m_document.dropped.add(piece.dropped);
    m_document.added += piece.added;
    if (m_document.kind == u"other")
        return leave(piece);
    switch (piece.kind) {
    case Piece::Kind::Opener:
        return takeOpener(piece);
    case Piece::Kind::Boundary:
        m_place.clear();
        m_label.clear();
        return;
    case Piece::Kind::Label:
        return takeLabel(piece);
    case Piece::Kind::StepRow:
        return m_steps.add(piece);
    case Piece::Kind::Line:
        return takeLine(piece);
    }
}

// Of a kind that is not kept: everything with its label.
void DocumentPlacer::leave(const Piece& piece)
{
    const bool isTitle = piece.kind == Piece::Kind::Label || piece.kind == Piece::Kind::Opener;
    if (isTitle && !piece.text.isBlank())
        m_document.other.push_back(
            {.place = {}, .label = piece.text.plain().trimmed(), .lines = {}, .from = piece.from});
    if (isTitle)
        return;
    if (m_document.other.empty())
        m_document.other.push_back({.place = {}, .label = {}, .lines = {}, .from = piece.from});
    auto& lines = m_document.other.back().lines;
    if (!piece.text.isBlank())
        lines.push_back(piece.text);
    for (const auto& field : piece.fields)
        lines.insert(lines.end(), field.begin(), field.end());
}

void DocumentPlacer::takeOpener(const Piece& piece)
{
    m_place.clear();
    m_label.clear();
    if (piece.text.isBlank())
        return;
    if (piece.place == u"period")
        return takePeriod(piece);
    const auto opener = m_dictionary.opener(piece.text.plain());
    if (piece.isForced)
        put(u"header.plannedDate"_s, piece.text, piece.from);
    else if (opener && isFormTitle(opener->rest, m_dictionary))
        m_formTitles.push_back(piece);
    else
        m_titles.push_back(piece);
}

void DocumentPlacer::takePeriod(const Piece& piece)
{
    static const QRegularExpression period(
        u"^\\s*[（(【]?\\s*第\\s*[一二三四五六七八九十0-9]{1,3}\\s*[课教学]\\s*时\\s*[）)】]?\\s*[:：]?\\s*"_s);
    const QRegularExpressionMatch hit = period.match(piece.text.plain());
    const RichText rest = piece.text.sliced(std::max<qsizetype>(0, hit.capturedEnd()));
    m_document.dropped.add(u"label"_s, piece.text.characters() - rest.characters());
    if (rest.isBlank())
        return;
    Piece title = piece;
    title.text = rest.trimmed();
    m_titles.push_back(title);
}

QString DocumentPlacer::placeOfGuide(const QString& place) const
{
    static const QHash<QString, QString> places{{u"objectives"_s, u"goals"_s},
                                                {u"keyAndDifficult"_s, u"keyPoints"_s},
                                                {u"difficultPoints"_s, u"keyPoints"_s},
                                                {u"steps"_s, u"inquiry"_s},
                                                {u"methods"_s, u"methodTips"_s},
                                                {u"learningMethods"_s, u"methodTips"_s},
                                                {u"teachingMethods"_s, u"methodTips"_s},
                                                {u"homework"_s, u"practice"_s},
                                                {toWord(PlanSection::Reflection), u"selfEvaluation"_s},
                                                {u"preparation"_s, u"methodTips"_s},
                                                {u"steps.extend"_s, u"practice"_s},
                                                {u"extension"_s, u"practice"_s}};
    static const QStringList own{u"goals"_s,    u"keyPoints"_s, u"methodTips"_s,     u"preStudy"_s,
                                 u"inquiry"_s,  u"practice"_s,  u"selfEvaluation"_s, u"answers"_s,
                                 u"imported"_s, ResourcesPlace};
    return isHeader(place) || own.contains(place) ? place : places.value(place, u"other"_s);
}

void DocumentPlacer::takeLabel(const Piece& piece)
{
    static const QStringList parts{u"preStudy"_s, u"inquiry"_s, u"practice"_s, u"selfEvaluation"_s};
    const bool isGuide = m_document.kind == guideKind().word;
    const QString before = m_place;
    m_place = isGuide ? placeOfGuide(piece.place) : piece.place;
    m_label = piece.text.plain().trimmed();
    m_valueFrom.clear();
    if (m_place == u"answers" || m_place == u"other")
        m_document.other.push_back({.place = {}, .label = m_label, .lines = {}, .from = piece.from});
    else if (m_place == u"steps.extend")
        m_steps.add(piece);
    else if (isGuide && (piece.place == u"difficultPoints" || parts.contains(m_place)) &&
             !piece.text.isBlank() && (m_place == before || piece.place == u"difficultPoints"))
        put(m_place, piece.text, piece.from); // a heading inside a part
    else
        drop(u"label"_s, piece);
    if (m_place == u"steps.extend")
        m_place = u"steps"_s;
}

void DocumentPlacer::takeLine(const Piece& piece)
{
    if (piece.text.isBlank())
        return;
    if (const bool areWords = isOfWords(m_place) || maySayTitle(piece); areWords && piece.text.hasPicture())
        return takeApart(piece);
    if (m_document.kind != guideKind().word && m_place != u"steps" && isUnfilled(piece.text.plain()))
        return drop(u"blank of the form"_s, piece);
    if (isHeader(m_place))
        return putHeader(piece);
    if (m_place == u"steps")
        return m_steps.add(piece);
    if (m_place == u"preparation")
        return putPreparation(piece);
    static const QRegularExpression unit(
        u"^\\s*第\\s*[一二三四五六七八九十0-9]{1,3}\\s*(?:单元|章)(?!\\s*第.{1,3}[节课]\\s*\\S)"_s);
    if (m_place.isEmpty() && m_label.isEmpty() && !piece.isInTable &&
        unit.match(piece.text.plain()).hasMatch() && piece.text.plain().size() <= LongestTitleText)
        return put(u"header.unitTitle"_s, piece.text, piece.from);
    if (maySayTitle(piece))
        m_titles.push_back(piece);
    else
        put(m_place.isEmpty() || m_place == u"answers" ? u"other"_s : m_place, piece.text, piece.from);
}

bool DocumentPlacer::maySayTitle(const Piece& piece) const
{
    return m_place.isEmpty() && m_label.isEmpty() && widthOf(piece.text.plain()) <= LongestTitleText &&
           (piece.isHead || piece.isCentred || m_titles.empty()) && !isNumberedField(piece.text.plain()) &&
           (!piece.isInTable || (piece.isCentred && m_titles.empty()));
}

// Where only words have a place, pictures are left over beside them.
void DocumentPlacer::takeApart(const Piece& piece)
{
    Piece words = piece;
    words.text = piece.text.withoutPictures();
    takeLine(words);
    put(u"other"_s, piece.text.onlyPictures(), piece.from);
}

// In running text a field ends with its line.
void DocumentPlacer::putHeader(const Piece& piece)
{
    const bool isTitle = m_place == u"header.title" && piece.text.plain().contains(u'、'); // 《年、月、日》
    if (!isTitle && isBlankForm(piece.text.plain()))
        return drop(u"blank of the form"_s, piece);
    const bool isBehindValue = !m_valueFrom.isEmpty() && m_valueFrom != piece.from && !piece.isInTable;
    if (isBehindValue) {
        m_place.clear();
        m_label.clear();
        return takeLine(piece);
    }
    m_valueFrom = piece.from;
    static const QRegularExpression periods(
        u"^\\s*[一二两三四五六七八九十0-9]{1,3}\\s*个?\\s*[课教学]时\\s*[。.]?\\s*(?:[（(][^（）()]*[）)])?[。.]?\\s*$"_s);
    const RichText value = filledIn(piece.text);
    m_document.dropped.add(u"blank of the form"_s, piece.text.characters() - value.characters());
    const bool saysPeriods = m_place == u"header.plannedDate" && periods.match(value.plain()).hasMatch();
    put(saysPeriods ? u"header.periodCount"_s : m_place, value, piece.from); // "教学时间：三课时"
}

// "教师：课件  学生：彩笔"
void DocumentPlacer::putPreparation(const Piece& piece)
{
    static const QRegularExpression who(
        u"(?:^|[\\s　；;。])((?:[0-9①②][.、．]?\\s*)?[（(【]?(?:(教师|老师|师)|(学生|幼儿|生))(?:准备)?(?:[）)】]|\\s*[:：])+)"_s);
    QString place = u"teacherPreparation"_s;
    qsizetype from = 0;
    const auto putUntil = [&](qsizetype end) {
        if (const RichText part = piece.text.sliced(from, end - from).trimmed(); !part.isBlank())
            put(place, part, piece.from);
    };
    for (auto hits = who.globalMatch(piece.text.plain()); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        putUntil(hit.capturedStart(1));
        m_document.dropped.add(u"label"_s, seenCharacters(hit.capturedView(1)));
        place = hit.capturedLength(2) > 0 ? u"teacherPreparation"_s : u"studentPreparation"_s;
        from = hit.capturedEnd(1);
    }
    putUntil(piece.text.plain().size());
}

void DocumentPlacer::put(const QString& place, const RichText& line, const QString& from)
{
    static const QHash<QString, QString> homes{{u"keyAndDifficult"_s, u"keyPoints"_s},
                                               {u"methods"_s, u"teachingMethods"_s}};
    if (place == u"other") {
        if (m_document.other.empty() || m_document.other.back().label != m_label)
            m_document.other.push_back({.place = {}, .label = {}, .lines = {}, .from = from});
        m_document.other.back().lines.push_back(line);
        return;
    }
    const QString home = isHeader(place) ? place.sliced(7) : homes.value(place, place);
    auto& texts = isHeader(place) ? m_document.header : m_document.places;
    auto found = std::find_if(texts.begin(), texts.end(),
                              [&](const ImportedText& text) { return text.place == home; });
    const bool isSecond = isHeader(place) && found != texts.end() && found->from != from;
    if (isSecond) { // a field has one value
        m_document.other.push_back({.place = {}, .label = m_label, .lines = {line}, .from = from});
        m_document.added += seenCharacters(m_label); // the label was dropped before
        return;
    }
    if (found == texts.end())
        found = texts.insert(texts.end(), {.place = home, .label = m_label, .lines = {}, .from = from});
    found->lines.push_back(line);
}

} // namespace shanke
