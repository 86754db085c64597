// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <pugixml.hpp>

// The XML of one part of an Office Open XML file as a tree, in which each namespace has one prefix ("w", "m",
// "mc", "v"...), whatever the file calls it, and the strict kind of file looks like the transitional one.
namespace shanke {

// Damaged when it is no XML, TooLarge when it is deeper or has more elements than any honest document.
Result<> parseXml(pugi::xml_document& tree, const QByteArray& bytes);

inline bool isElement(const pugi::xml_node& node, const char* name)
{
    return qstrcmp(node.name(), name) == 0;
}

// By its local name; empty when there is none.
QString attributeOf(const pugi::xml_node& node, const char* name);
int numberOf(const pugi::xml_node& node, const char* name, int otherwise);
// Of an element that switches something: <w:b/>, <w:b w:val="0"/>.
bool isOn(const pugi::xml_node& node);

// All text that anybody might see below a node, whatever stands around it.
QString rawText(const pugi::xml_node& node);

} // namespace shanke
