// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/DoubledMembers.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace shanke {

namespace {

namespace dom = simdjson::dom;

// Most objects have few members: each with each is compared sooner than a list of names is made and sorted.
constexpr size_t FewNames = 16;

bool isDoubledAmongFew(const dom::object& object)
{
    std::array<std::string_view, FewNames> names;
    auto end = names.begin();
    for (const auto [name, value] : object) {
        if (std::find(names.begin(), end, name) != end)
            return true;
        *end++ = name;
    }
    return false;
}

bool isDoubledAmongMany(const dom::object& object)
{
    std::vector<std::string_view> names;
    names.reserve(object.size());
    for (const auto [name, value] : object)
        names.push_back(name);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

bool isDoubledWithin(const dom::element& value)
{
    switch (value.type()) {
    case dom::element_type::OBJECT:
        return hasDoubledMembers(dom::object(value));
    case dom::element_type::ARRAY:
        for (const dom::element each : dom::array(value)) {
            if (isDoubledWithin(each))
                return true;
        }
        return false;
    default:
        return false;
    }
}

void appendScalar(QByteArray& out, const dom::element& value)
{
    const std::string text = simdjson::minify(value);
    out.append(text.data(), static_cast<qsizetype>(text.size()));
}

void appendObject(QByteArray& out, const dom::object& object);

void appendValue(QByteArray& out, const dom::element& value)
{
    if (value.is_object())
        return appendObject(out, dom::object(value));
    if (!value.is_array())
        return appendScalar(out, value);
    out += '[';
    for (const dom::element each : dom::array(value)) {
        if (!out.endsWith('['))
            out += ',';
        appendValue(out, each);
    }
    out += ']';
}

void appendName(QByteArray& out, std::string_view name)
{
    out += '"';
    for (const char c : name) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    out += "\":";
}

void appendObject(QByteArray& out, const dom::object& object)
{
    std::unordered_map<std::string_view, size_t> last;
    size_t count = 0;
    for (const auto [name, value] : object)
        last[name] = count++;
    bool isFirst = true;
    size_t index = 0;
    out += '{';
    for (const auto [name, value] : object) {
        if (last[name] != index++)
            continue;
        if (!std::exchange(isFirst, false))
            out += ',';
        appendName(out, name);
        appendValue(out, value);
    }
    out += '}';
}

} // namespace

bool hasDoubledMembers(const dom::object& object)
{
    if (object.size() <= FewNames ? isDoubledAmongFew(object) : isDoubledAmongMany(object))
        return true;
    return std::any_of(object.begin(), object.end(),
                       [](const dom::key_value_pair& member) { return isDoubledWithin(member.value); });
}

QByteArray lastMembersOnly(const dom::object& object)
{
    QByteArray out;
    appendObject(out, object);
    return out;
}

} // namespace shanke
