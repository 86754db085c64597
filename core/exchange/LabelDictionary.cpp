// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LabelDictionary.h"

#include "exchange/labelKey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

static void initializeLabels()
{
    Q_INIT_RESOURCE(exchange);
}

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTitleLine = 60;
constexpr qsizetype LongestTwoFields = 8;
constexpr qsizetype LongestOtherLanguage = 30;
constexpr qsizetype LongestNumberedPart = 4;
constexpr qsizetype ShortestLabelWithin = 4; // 板书要求 is no board

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& each : array.toArray())
        texts.append(each.toString());
    return texts;
}

QStringList keysOf(const QJsonValue& array)
{
    QStringList keys;
    for (const QString& text : textsOf(array))
        keys.append(labelKey(text));
    return keys;
}

void readWords(const QJsonObject& words, QHash<QString, QString>& into)
{
    for (auto word = words.begin(); word != words.end(); ++word)
        into.insert(labelKey(word.key()), word.value().toString());
}

void sortByLength(QList<std::pair<QString, QString>>& words)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

} // namespace

const LabelDictionary& LabelDictionary::builtIn()
{
    static const LabelDictionary dictionary = [] {
        initializeLabels();
        QFile file(u":/exchange/labels.json"_s);
        LabelDictionary read;
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        [[maybe_unused]] const auto isRead = read.read(file.readAll());
        Q_ASSERT(isOpen && isRead);
        return read;
    }();
    return dictionary;
}

Result<LabelDictionary> LabelDictionary::extended(const QByteArray& json) const
{
    LabelDictionary more = *this;
    SHANKE_TRY(more.read(json));
    return more;
}

Result<> LabelDictionary::read(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonObject all = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError || all.isEmpty())
        return fail(ErrorKind::InvalidInput,
                    u"The file of labels is no JSON object: %1"_s.arg(fault.errorString()));
    readPlaces(all.value(u"places"_s).toObject());
    readGuesses(all);
    const QJsonObject openers = all.value(u"openers"_s).toObject();
    for (auto kind = openers.begin(); kind != openers.end(); ++kind) {
        for (const QString& word : keysOf(kind.value()))
            m_openers.append({word, kind.key()});
    }
    sortByLength(m_openers);
    const QJsonObject columns = all.value(u"columns"_s).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        for (const QString& word : keysOf(column.value()))
            m_columns.insert(word, column.key());
    }
    for (const QJsonValue& column : all.value(u"columnWords"_s).toArray())
        m_columnWords.append({column[0].toString(), textsOf(column[1])});
    const QJsonObject stages = all.value(u"stages"_s).toObject();
    for (auto stage = stages.begin(); stage != stages.end(); ++stage) {
        for (const QString& word : keysOf(stage.value()))
            m_stages.insert(word, stage.key());
    }
    const QJsonObject composed = all.value(u"composed"_s).toObject();
    m_composedBefore += keysOf(composed.value(u"before"_s));
    const QJsonObject heads = composed.value(u"heads"_s).toObject();
    for (auto place = heads.begin(); place != heads.end(); ++place) {
        for (const QString& head : keysOf(place.value()))
            m_composedHeads.insert(head, place.key());
    }
    m_before += keysOf(all.value(u"around"_s)[u"before"_s]);
    m_after += keysOf(all.value(u"around"_s)[u"after"_s]);
    m_pacing += keysOf(all.value(u"pacingHeads"_s));
    const QJsonObject ofWeeks = all.value(u"pacingColumns"_s).toObject();
    for (auto column = ofWeeks.begin(); column != ofWeeks.end(); ++column) {
        for (const QString& word : keysOf(column.value()))
            m_pacingColumns.insert(word, column.key());
    }
    m_weekdays += keysOf(all.value(u"weekdays"_s));
    m_dimensions += keysOf(all.value(u"dimensions"_s));
    for (const QJsonValue& kind : all.value(u"stepKinds"_s).toArray())
        m_stepKinds.append({kind[0].toString(), textsOf(kind[1])});
    readWords(all.value(u"stepWords"_s).toObject(), m_stepWords);
    readWords(all.value(u"laneModes"_s).toObject(), m_laneModes);
    readHeaderValues(all.value(u"headerValues"_s).toObject());
    return {};
}

void LabelDictionary::readPlaces(const QJsonObject& places)
{
    for (auto place = places.begin(); place != places.end(); ++place) {
        for (const QString& word : keysOf(place.value()[u"weak"_s]))
            m_meanings.insert(word, {place.key(), false});
        for (const QString& word : keysOf(place.value()[u"strong"_s]))
            m_meanings.insert(word, {place.key(), true});
    }
}

void LabelDictionary::readGuesses(const QJsonObject& all)
{
    const auto read = [&](const QString& member, auto& guesses) {
        for (const QJsonValue& guess : all.value(member).toArray())
            guesses.append({guess[0].toString(), QRegularExpression(guess[1].toString())});
    };
    read(u"guesses"_s, m_guesses);
    read(u"guideGuesses"_s, m_guideGuesses);
    const QJsonObject preparers = all.value(u"preparers"_s).toObject();
    for (auto place = preparers.begin(); place != preparers.end(); ++place) {
        for (const QString& word : keysOf(place.value()))
            m_preparers.insert(word, place.key());
    }
}

void LabelDictionary::readHeaderValues(const QJsonObject& fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonObject values = field.value().toObject();
        auto& words = m_headerValues[field.key()];
        for (auto value = values.begin(); value != values.end(); ++value)
            words.append({labelKey(value.key()), value.value().toString()});
        sortByLength(words);
    }
}

std::optional<LabelDictionary::Meaning> LabelDictionary::meaning(const QString& label) const
{
    static const QRegularExpression number(
        u"^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?=.{4})"_s); // "2 教学目标", "三教学过程"
    static const QRegularExpression attached(u"^附:(?=.)"_s);      // "附：板书设计"
    const QString whole = labelKey(label).remove(attached);
    for (const QString& key : {whole, labelKeyWithoutRemark(label), QString(whole).remove(number)}) {
        const auto found = m_meanings.constFind(key);
        if (!key.isEmpty() && found != m_meanings.constEnd())
            return *found;
    }
    static const QRegularExpression twoWords(
        u"\\p{Han}{2}\\s+\\p{Han}{2}"_s); // "美术  年级": a value before it
    auto within = meaningWithin(labelKeyWithoutRemark(label));
    if (!within)
        within = meaningWithin(labelKeyWithoutRemark(label).remove(number));
    if (within && !(within->isComposed && within->place.startsWith(u"header."_s) && label.contains(twoWords)))
        return within;
    if (const auto either = meaningInEither(whole))
        return either;
    return meaningOfTwo(label);
}

std::optional<LabelDictionary::Meaning> LabelDictionary::meaningInEither(const QString& key) const
{
    static const QRegularExpression latin(u"[a-z' ]{4,}"_s);
    static const QRegularExpression han(u"\\p{Han}{2,}"_s);
    if (!key.contains(latin) || !key.contains(han) || key.contains(u':')) // with a text of its own
        return std::nullopt;
    for (const QRegularExpression& words : {han, latin}) {
        const auto found = m_meanings.constFind(words.match(key).captured().trimmed());
        const qsizetype other = QString(key).remove(words).size();
        if (found != m_meanings.constEnd() && other <= LongestOtherLanguage)
            return *found;
    }
    return std::nullopt;
}

std::optional<LabelDictionary::Meaning> LabelDictionary::meaningOfTwo(const QString& label) const
{
    static const QRegularExpression joint(u"[/／、与及和]"_s);
    static const QStringList whose{u"header.grade"_s, u"header.subject"_s, u"header.classes"_s,
                                   u"header.volume"_s};
    if (isDimension(label))
        return std::nullopt;
    const QString text = label.sliced(leadingNumber(label).length).trimmed();
    if (const QStringList parts = text.contains(joint) ? text.split(joint) : QStringList();
        parts.size() == 2) {
        const Meaning first = m_meanings.value(labelKey(parts[0]));
        const Meaning second = m_meanings.value(labelKey(parts[1]));
        const Meaning& chosen = !first.isStrong && second.isStrong ? second : first;
        if (!first.place.isEmpty() && !second.place.isEmpty())
            return Meaning{chosen.place, chosen.isStrong, true};
    }
    const QString key = labelKey(label); // "学段年级"
    for (qsizetype at = 2; at + 2 <= key.size() && key.size() <= LongestTwoFields; ++at) {
        const qsizetype first = whose.indexOf(m_meanings.value(key.left(at)).place);
        const qsizetype second = whose.indexOf(m_meanings.value(key.sliced(at)).place);
        if (first >= 0 && second >= 0)
            return Meaning{whose[std::min(first, second)], false, true};
    }
    return std::nullopt;
}

std::optional<LabelDictionary::Meaning> LabelDictionary::guess(const QString& label, bool isGuide) const
{
    QStringList keys{labelKeyWithoutRemark(label)};
    if (isGuide && keys.front().size() <= LongestNumberedPart)
        keys.append(labelKey(label)); // "环节一（自学）": the remark says it
    for (const QString& key : keys) {
        for (const auto& [place, words] : isGuide ? m_guideGuesses : m_guesses) {
            if (key.contains(words))
                return Meaning{place, true, true};
        }
    }
    return std::nullopt;
}

QString LabelDictionary::preparer(const QString& label) const
{
    return m_preparers.value(labelKey(label));
}

std::optional<LabelDictionary::Meaning> LabelDictionary::meaningWithin(const QString& key) const
{
    QStringList starts{key};
    for (const QString& word : m_before) {
        if (key.startsWith(word))
            starts.append(key.sliced(word.size()));
    }
    for (const QString& start : starts) {
        for (QString rest = start; rest.size() >= ShortestLabelWithin;) {
            const auto found = m_meanings.constFind(rest);
            if (found != m_meanings.constEnd() && found->isStrong)
                return *found;
            if (const auto composed = composedMeaning(rest))
                return composed;
            const auto end = std::find_if(m_after.begin(), m_after.end(),
                                          [&](const QString& word) { return rest.endsWith(word); });
            rest.chop(end == m_after.end() ? rest.size() : end->size());
        }
    }
    return std::nullopt;
}

std::optional<LabelDictionary::Meaning> LabelDictionary::composedMeaning(const QString& key) const
{
    QString rest = m_dimensions.contains(key) ? QString() : key;
    while (!rest.isEmpty()) {
        const auto head = m_composedHeads.constFind(rest);
        if (head != m_composedHeads.constEnd() && rest.size() < key.size())
            return Meaning{*head, true, true};
        const auto word = std::find_if(m_composedBefore.begin(), m_composedBefore.end(),
                                       [&](const QString& before) { return rest.startsWith(before); });
        if (word == m_composedBefore.end())
            break;
        rest = rest.sliced(word->size());
    }
    return std::nullopt;
}

std::optional<LabelDictionary::Opener> LabelDictionary::opener(const QString& line) const
{
    static const QRegularExpression number(u"[(\\[]?[0-9一二三四五六七八九十]{0,4}[)\\]]?$"_s);
    if (line.size() > LongestTitleLine)
        return std::nullopt;
    static const QRegularExpression answers(u"[及含附与带有]?(?:参考)?答案$"_s); // "导学案及答案"
    const QString whole = labelKey(line).remove(answers);
    for (const QString& key : {whole, QString(whole).remove(number), labelKeyWithoutRemark(line)}) {
        for (const auto& [word, kind] : m_openers) {
            if (key.endsWith(word))
                return Opener{kind, word, key.chopped(word.size())};
        }
    }
    return std::nullopt;
}

QString LabelDictionary::column(const QString& label) const
{
    static const QRegularExpression remark(u"[(\\[【（]([^()\\[\\]【】（）]*)[)\\]】）]\\s*$"_s);
    for (const QString& key : {labelKey(label), labelKeyWithoutRemark(label),
                               labelKey(remark.match(label).captured(1))}) { // "集体备课（共案）"
        if (const QString column = m_columns.value(key); !key.isEmpty() && !column.isEmpty())
            return column;
    }
    static const QRegularExpression joint(u"[/／、与及和]"_s);
    const QStringList parts = label.split(joint); // "Stages/Time"
    const QString first = parts.size() == 2 ? m_columns.value(labelKey(parts[0])) : QString();
    return first.isEmpty() || !m_columns.contains(labelKey(parts[1])) ? QString() : first;
}

QString LabelDictionary::columnByWord(const QString& label) const
{
    const QString key = labelKey(label);
    for (const auto& [column, words] : m_columnWords) {
        if (std::any_of(words.begin(), words.end(), [&](const QString& word) { return key.contains(word); }))
            return column;
    }
    return {};
}

bool LabelDictionary::isPacingColumn(const QString& label) const
{
    return m_pacing.contains(labelKeyWithoutRemark(label)) || !pacingColumn(label).isEmpty();
}

QString LabelDictionary::pacingColumn(const QString& label) const
{
    return m_pacingColumns.value(labelKeyWithoutRemark(label));
}

bool LabelDictionary::isWeekday(const QString& label) const
{
    return m_weekdays.contains(labelKeyWithoutRemark(label));
}

bool LabelDictionary::isDimension(const QString& label) const
{
    const QString key = labelKeyWithoutRemark(label);
    return m_dimensions.contains(key) || (key.endsWith(u"目标") && m_dimensions.contains(key.chopped(2)));
}

QString LabelDictionary::stage(const QString& label) const
{
    return m_stages.value(labelKeyWithoutRemark(label));
}

QString LabelDictionary::stepKind(const QString& title) const
{
    const QString key = labelKey(title);
    for (const auto& [kind, words] : m_stepKinds) {
        for (const QString& word : words) {
            if (key.contains(word))
                return kind;
        }
    }
    return u"NEW"_s;
}

bool LabelDictionary::hasStepWord(const QString& title) const
{
    return stepKind(title) != u"NEW" || title.contains(u"新授"_s) || title.contains(u"新课"_s) ||
           title.contains(u"新知"_s) || title.contains(u"探究"_s) || title.contains(u"环节"_s);
}

QString LabelDictionary::kindOfStep(const QString& word) const
{
    return m_stepWords.value(labelKey(word));
}

QString LabelDictionary::laneMode(const QString& word) const
{
    return m_laneModes.value(labelKey(word));
}

std::optional<QString> LabelDictionary::headerValue(const QString& field, const QString& text) const
{
    const QString key = labelKey(text);
    for (const auto& [word, value] : m_headerValues.value(field)) {
        if (word == key)
            return value;
    }
    return std::nullopt;
}

QList<std::pair<QString, QString>> LabelDictionary::headerWords(const QString& field) const
{
    return m_headerValues.value(field);
}

} // namespace shanke
