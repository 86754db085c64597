// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/FieldValue.h"

#include <functional>
#include <variant>

namespace shanke {

// A member whose values are the words of an enumeration, as its word.
template <typename T>
struct ChoiceMember
{
    std::function<QString(const T&)> word;
    std::function<bool(T&, const QString&)>
        choose; // false: a word that nobody here knows; nothing is changed
};

// A field and the member of `T` that holds it, stated once by the functions below.
template <typename T>
struct BoundField
{
    using Member = std::variant<QString T::*, QStringList T::*, int T::*, std::optional<int> T::*, bool T::*,
                                QDate T::*, ChoiceMember<T>>;

    FieldDescription described;
    Member member;

    BoundField seenBy(Reader reader) &&
    {
        described.reader = reader;
        return std::move(*this);
    }
    BoundField as(FieldRole role) &&
    {
        described.role = role;
        return std::move(*this);
    }
    BoundField needed(Need need) &&
    {
        described.need = need;
        return std::move(*this);
    }
    BoundField releasedBy(const QString& place) &&
    {
        described.releasedBy = place;
        return std::move(*this);
    }
};

template <typename T, typename V>
BoundField<T> bind(QLatin1StringView key, V T::*member, const char* label)
{
    return {{.key = key, .type = FieldValue<V>::type, .label = label}, member};
}

template <typename T>
BoundField<T> bindId(QString T::*member)
{
    return {{.key = QStringLiteral("id"), .type = FieldType::Id}, member};
}

template <typename T>
BoundField<T> bindMarkup(QLatin1StringView key, QString T::*member, const char* label)
{
    return {{.key = key, .type = FieldType::Markup, .label = label}, member};
}

// A text that is a key of data outside the program: "yuwen", "P1". It may be none of `choices`.
template <typename T>
BoundField<T> bindKey(QLatin1StringView key, QString T::*member, const char* label,
                      const Choices& choices = {})
{
    return {{.key = key, .type = FieldType::Choice, .label = label, .choices = choices}, member};
}

// `words`: the Words of the enumeration, a constant of the program. What is not there reads as the member's
// own first value.
template <typename T, typename Enum, typename EnumWords>
BoundField<T> bindChoice(QLatin1StringView key, Enum T::*member, const EnumWords& words, const char* label)
{
    const auto choose = [member, &words](T& value, const QString& word) {
        const auto known = words.value(word);
        value.*member = known.value_or(value.*member);
        return known.has_value();
    };
    const auto word = [member, &words](const T& value) { return words.word(value.*member); };
    Choices choices;
    for (const auto& entry : words.entries())
        choices.push_back({entry.word, entry.label});
    return {{.key = key, .type = FieldType::Choice, .label = label, .choices = choices},
            ChoiceMember<T>{word, choose}};
}

} // namespace shanke
