// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/LessonCell.h"

#include "exchange/LabelDictionary.h"
#include "lesson/Vocabulary.h"
#include "timetable/timetableWords.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A piece of a cell: what stands between its separators. Classes are taken out whole first, for there are
// brackets in their names.
struct CellToken
{
    QString text;
    bool isClass = false;
};

void addTokens(const QString& text, std::vector<CellToken>& tokens)
{
    static const QRegularExpression separators(u"[\\s/|;,、；，:：()（）\\[\\]【】]+"_s);
    for (const QString& token : text.split(separators, Qt::SkipEmptyParts))
        tokens.push_back({token});
}

std::vector<CellToken> tokensOf(QString text)
{
    std::vector<CellToken> tokens;
    while (const auto word = classIn(text)) {
        addTokens(text.left(word->begin), tokens);
        tokens.push_back({word->name, true});
        text = text.mid(word->begin + word->length);
    }
    addTokens(text, tokens);
    return tokens;
}

QString withoutTitle(QString name)
{
    static const QRegularExpression title(u"(老师|教师)$"_s);
    return name.remove(title);
}

// "语文张三": the subject and the teacher without anything between them.
std::optional<std::pair<QString, QString>> subjectAndName(const QString& token)
{
    for (const auto& [word, key] : LabelDictionary::builtIn().headerWords(u"subject"_s)) {
        const qsizetype rest = token.size() - word.size();
        if (subjectKeys().contains(key) && token.startsWith(word) && rest >= 2 && rest <= 6)
            return std::pair(key, token.mid(word.size()));
    }
    return std::nullopt;
}

// Puts the tokens together to lessons, in their order: each subject begins one, and so do the weeks of the
// next where they stand before it.
class CellAssembly
{
public:
    void take(const CellToken& token)
    {
        if (token.isClass)
            return takeClass(token.text);
        if (const auto weeks = weeksIn(token.text))
            return takeWeeks(*weeks);
        if (const QString subject = subjectOf(token.text); !subject.isEmpty())
            return begin(subject);
        if (const auto both = subjectAndName(token.text)) {
            begin(both->first);
            return takeName(both->second);
        }
        takeName(token.text);
    }

    LessonCell finish()
    {
        close();
        return std::move(m_cell);
    }

private:
    void begin(const QString& subject)
    {
        if (!m_lesson.subject.isEmpty())
            close();
        m_lesson.subject = subject;
    }

    void takeWeeks(LessonWeeks weeks)
    {
        if (!m_lesson.subject.isEmpty() && m_lesson.weeks != LessonWeeks::Every)
            close();
        m_lesson.weeks = weeks;
    }

    void takeClass(const QString& name)
    {
        if (!m_lesson.subject.isEmpty() && !m_lesson.className.isEmpty())
            close();
        m_lesson.className = name;
    }

    void takeName(const QString& name) { m_lesson.teachers.append(withoutTitle(name)); }

    void close()
    {
        if (m_lesson.subject.isEmpty()) {
            m_cell.others += m_lesson.teachers;
            if (!m_lesson.className.isEmpty())
                m_cell.others.append(m_lesson.className);
        } else {
            m_cell.lessons.push_back(m_lesson);
        }
        m_lesson = {};
    }

    LessonCell m_cell;
    LessonCell::Lesson m_lesson;
};

} // namespace

QString subjectOf(const QString& text)
{
    const auto key = LabelDictionary::builtIn().headerValue(u"subject"_s, text);
    if (key && subjectKeys().contains(*key))
        return *key;
    for (const ChoiceDescription& choice : subjectChoices()) {
        if (text == choice.word || text.compare(QLatin1StringView(choice.label), Qt::CaseInsensitive) == 0)
            return choice.word;
    }
    return {};
}

LessonCell LessonCell::of(const QString& text)
{
    if (isBreak(text))
        return {.isFree = true};
    CellAssembly assembly;
    for (const CellToken& token : tokensOf(text.normalized(QString::NormalizationForm_KC)))
        assembly.take(token);
    return assembly.finish();
}

} // namespace shanke
