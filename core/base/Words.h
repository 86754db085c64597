// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace shanke {

// The words by which the values of an enumeration are written in documents. Fixed for ever once released; the
// order is the order people see. A constant of the .cpp that owns the enumeration.
template <typename Enum, size_t Size>
class Words
{
public:
    struct Entry
    {
        Enum value;
        QLatin1StringView word;
        const char* label = ""; // what a person calls it, where a kind of document is described with it
    };

    explicit constexpr Words(const std::array<Entry, Size>& entries) : m_entries(entries) {}

    // Every value of the enumeration has a word.
    QString word(Enum value) const
    {
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                        [value](const Entry& candidate) { return candidate.value == value; });
        return entry->word;
    }

    std::optional<Enum> value(const QString& word) const
    {
        for (const Entry& entry : m_entries) {
            if (entry.word == word)
                return entry.value;
        }
        return std::nullopt;
    }

    const std::array<Entry, Size>& entries() const { return m_entries; }

    std::vector<Enum> values() const
    {
        std::vector<Enum> values;
        for (const Entry& entry : m_entries)
            values.push_back(entry.value);
        return values;
    }

private:
    std::array<Entry, Size> m_entries;
};

} // namespace shanke
