// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/drawsShape.h"

#include "ooxml/XmlTree.h"
#include "ooxml/branches.h"

#include <algorithm>
#include <array>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array VectorShapes{"v:shape", "v:rect",     "v:oval",  "v:line",
                                  "v:arc",   "v:polyline", "v:curve", "v:roundrect"};

bool holds(const pugi::xml_node& node, const std::initializer_list<const char*>& names)
{
    return bool(node.find_node([&](const pugi::xml_node& each) {
        return std::any_of(names.begin(), names.end(),
                           [&](const char* name) { return isElement(each, name); });
    }));
}

bool isShape(const pugi::xml_node& node)
{
    const bool isVector = std::any_of(VectorShapes.begin(), VectorShapes.end(),
                                      [&](const char* name) { return isElement(node, name); });
    if (!isVector && !isElement(node, "wps:wsp"))
        return false;
    if (!rawText(node).trimmed().isEmpty() ||
        holds(node, {"v:imagedata", "v:textpath", "w:drawing", "w:pict", "pic:pic"}))
        return false;
    const bool isBox = attributeOf(node, "type").endsWith(u"t202");
    const QString box = attributeOf(node.child("wps:cNvSpPr"), "txBox");
    const QString rule = attributeOf(node, "hr");
    return !isBox && box != u"1" && box != u"true" && rule != u"t" && rule != u"true";
}

} // namespace

bool drawsShape(const pugi::xml_node& drawing)
{
    if (isShape(drawing))
        return true;
    if (isElement(drawing, "w:txbxContent"))
        return false;
    if (isElement(drawing, "mc:AlternateContent"))
        return drawsShape(chosenBranch(drawing));
    const auto shapes = drawing.children();
    return std::any_of(shapes.begin(), shapes.end(), drawsShape);
}

} // namespace shanke
