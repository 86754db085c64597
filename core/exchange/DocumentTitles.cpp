// SPDX-License-Identifier: GPL-3.0-or-later
// What a document is called, for which grade it is and who made it, when all of it was read.
#include "exchange/DocumentPlacer.h"
#include "exchange/headerWords.h"
#include "exchange/titleLines.h"
#include "lesson/planKinds.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestIntroduction = 30;

} // namespace

const ImportedText* DocumentPlacer::title() const
{
    const auto found = std::find_if(m_document.header.begin(), m_document.header.end(),
                                    [](const ImportedText& text) { return text.place == u"title"; });
    return found == m_document.header.end() ? nullptr : &*found;
}

// "教学内容" says the title where nothing else does; else what of the book is taught.
void DocumentPlacer::moveContent()
{
    const auto said = std::find_if(m_document.header.begin(), m_document.header.end(),
                                   [](const ImportedText& text) { return text.place == u"title"; });
    const auto meaning = said == m_document.header.end() ? std::nullopt : m_dictionary.meaning(said->label);
    if (!meaning || meaning->isStrong)
        return;
    const ImportedText content = *said;
    m_document.header.erase(said);
    m_label = content.label;
    for (const RichText& line : content.lines)
        put(u"textbookAnalysis"_s, line, content.from);
    m_label.clear();
}

// What a teacher writes of the lesson above the first label is what it is taught for, where no label says so.
void DocumentPlacer::moveIntroduction()
{
    static const QRegularExpression ofLesson(
        u"本课|本节|这节课|这一课|教材|本单元|本模块|选自|第[一二三四五六七八九十0-9]{1,2}单元"_s);
    static const QRegularExpression ofSite(u"小编|范文|搜集|编写教案|教案怎么写|供大家|下载|版权|网友"_s);
    const auto& places = m_document.places;
    const bool isSaid = std::any_of(places.begin(), places.end(), [](const ImportedText& text) {
        return text.place == u"textbookAnalysis";
    });
    if (isSaid || m_document.kind != planKind().word || m_document.goesOn || m_document.other.empty() ||
        !m_document.other.front().label.isEmpty())
        return;
    const auto isIntroduction = [&](const RichText& line) {
        const QString plain = line.plain();
        return plain.size() >= ShortestIntroduction && plain.contains(u'。') && plain.contains(ofLesson) &&
               !plain.contains(ofSite);
    };
    ImportedText& before = m_document.other.front();
    if (!std::all_of(before.lines.begin(), before.lines.end(), isIntroduction))
        return;
    const ImportedText moved = before;
    m_document.other.erase(m_document.other.begin());
    m_label.clear();
    for (const RichText& line : moved.lines)
        put(u"textbookAnalysis"_s, line, moved.from);
}

// "课节 | 4.2 情绪的管理": which lesson of the book, not of the day.
void DocumentPlacer::takeTitleOfSlot()
{
    static const QRegularExpression ofDay(u"第|节|上午|下午|[周星]|[0-9]\\s*[:：]"_s);
    static const QRegularExpression words(u"\\p{Han}{3,}"_s);
    auto& header = m_document.header;
    const auto slot = std::find_if(header.begin(), header.end(),
                                   [](const ImportedText& text) { return text.place == u"slot"; });
    if (slot == header.end() || title())
        return;
    const QString plain = joinedLines(slot->lines).plain();
    if (plain.contains(words) && !plain.contains(ofDay))
        slot->place = u"title"_s;
}

// "静夜思教案", or "7 静夜思", above a form that says 静夜思 itself.
bool DocumentPlacer::saysTitleAgain(const Piece& piece) const
{
    static const QRegularExpression number(u"^第?[0-9一二三四五六七八九十]{1,3}课?"_s);
    static const QRegularExpression period(u"[(]?第[一二三四五六七八九十0-9]{1,2}[课教]时[)]?$"_s);
    const ImportedText* said = title();
    if (!said)
        return false;
    const auto opener = m_dictionary.opener(piece.text.plain());
    const QString wanted = labelKey(joinedLines(said->lines).plain()).remove(number).remove(period);
    const QString again = QString(opener ? opener->rest : labelKey(piece.text.plain())).remove(number);
    const bool isNamed = piece.text.plain().contains(u'《' + wanted + u'》');
    return !wanted.isEmpty() && (again == wanted || isNamed);
}

// The line with 《》, else one with the number of a lesson, else the first that says more than whose form it
// is; the others are left.
void DocumentPlacer::chooseTitle()
{
    const auto first = [this](const auto& is) {
        return std::find_if(m_titles.begin(), m_titles.end(),
                            [&](const Piece& piece) { return is(piece.text.plain()); });
    };
    auto chosen = first([](const QString& line) { return line.contains(u'《'); });
    static const QRegularExpression lesson(u"^\\s*Lesson\\s*[0-9]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (chosen == m_titles.end())
        chosen = first([](const QString& line) { return hasLessonNumber(line) || line.contains(lesson); });
    if (chosen == m_titles.end())
        chosen = first([this](const QString& line) { return !isFormTitle(labelKey(line), m_dictionary); });
    if (chosen == m_titles.end())
        chosen = m_titles.begin();
    m_label.clear();
    // A further period has a title of its own only where its line says one.
    const bool mayBeTitle =
        chosen != m_titles.end() && (!m_document.goesOn || chosen->kind == Piece::Kind::Opener);
    if (mayBeTitle)
        moveContent();
    for (auto title = m_titles.begin(); title != m_titles.end(); ++title) {
        const bool isTitle = title == chosen && mayBeTitle && !this->title();
        if (saysTitleAgain(*title))
            drop(u"title of the form"_s, *title);
        else if (!isTitle && isFormTitle(labelKey(title->text.plain()), m_dictionary))
            m_formTitles.push_back(*title);
        else
            putTitle(*title, isTitle);
    }
}

// "活动二：种豆子": the number is no part of the title.
void DocumentPlacer::putTitle(const Piece& title, bool isTitle)
{
    const qsizetype named = isTitle ? namedStepIn(title.text.plain()).length : 0;
    const RichText text = title.text.sliced(named < title.text.plain().size() ? named : 0);
    m_document.dropped.add(u"label"_s, title.text.characters() - text.characters());
    put(isTitle ? u"header.title"_s : u"other"_s, text, title.from);
}

// "三年级语文教案", "教科版科学四年级下册" above a form that says neither of it.
void DocumentPlacer::chooseGrade()
{
    static const QStringList fields{u"grade"_s, u"subject"_s, u"classes"_s};
    for (const Piece& title : m_formTitles) {
        const QString plain = title.text.plain();
        const auto opener = m_dictionary.opener(plain);
        const auto grade = gradeIn(plain);
        const qsizetype end =
            opener ? plain.lastIndexOf(opener->word, -1, Qt::CaseInsensitive) : plain.size();
        const bool isSaid =
            std::any_of(m_document.header.begin(), m_document.header.end(),
                        [](const ImportedText& field) { return fields.contains(field.place); });
        const bool isNews = !isSaid && grade && end > grade->begin && !plain.contains(u'班');
        if (!isNews && opener)
            drop(u"title of the form"_s, title);
        else if (!isNews)
            put(u"other"_s, title.text, title.from);
        if (!isNews)
            continue;
        const qsizetype begin = opener ? grade->begin : 0;
        const RichText said = title.text.sliced(begin, end - begin).trimmed();
        put(u"header.grade"_s, said, title.from);
        m_document.dropped.add(u"title of the form"_s, title.text.characters() - said.characters());
    }
}

// Who teaches prepared the lesson, unless somebody else is said to have done so.
void DocumentPlacer::chooseTeacher()
{
    auto& header = m_document.header;
    const auto named = [&](const QString& field) {
        return std::find_if(header.begin(), header.end(),
                            [&](const ImportedText& text) { return text.place == field; });
    };
    const auto teacher = named(u"teacher"_s);
    if (teacher == header.end())
        return;
    if (named(u"mainPreparer"_s) == header.end()) {
        teacher->place = u"mainPreparer"_s;
        return;
    }
    m_document.added += seenCharacters(teacher->label); // it was dropped before
    m_document.other.push_back(
        {.place = {}, .label = teacher->label, .lines = teacher->lines, .from = teacher->from});
    header.erase(teacher);
}

} // namespace shanke
