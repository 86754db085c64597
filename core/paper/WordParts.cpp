// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/WordParts.h"

#include "paper/xmlText.h"

#include <array>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr char TypesAddress[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

constexpr std::array<std::pair<const char*, const char*>, 5> FixedParts{{
    {"styles", "styles.xml"},
    {"settings", "settings.xml"},
    {"fontTable", "fontTable.xml"},
    {"numbering", "numbering.xml"},
    {"footer", "footer1.xml"},
}};

QByteArray element(qsizetype number, const QByteArray& type, const QString& target, bool isOutside)
{
    return "<Relationship Id=\"rId" + QByteArray::number(number) + "\" Type=\"" + TypesAddress + type +
           "\" Target=\"" + xmlText(target).toHtmlEscaped().toUtf8() +
           (isOutside ? "\" TargetMode=\"External\"/>" : "\"/>");
}

} // namespace

QString WordParts::idOf(const PaperPicture& picture)
{
    const QByteArray ending = picture.isJpeg ? ".jpeg" : ".png";
    for (const Media& media : m_media) {
        if (media.bytes == picture.bytes && media.name.endsWith(ending))
            return add("image", QString::fromLatin1(media.name), false);
    }
    m_media.push_back(
        {"media/image" + QByteArray::number(qsizetype(m_media.size()) + 1) + ending, picture.bytes});
    return add("image", QString::fromLatin1(m_media.back().name), false);
}

QString WordParts::idOf(const QString& address)
{
    return add("hyperlink", address, true);
}

QString WordParts::add(const QByteArray& type, const QString& target, bool isOutside)
{
    const auto found =
        std::find_if(m_relationships.begin(), m_relationships.end(),
                     [&](const Relationship& each) { return each.type == type && each.target == target; });
    const auto index = found - m_relationships.begin();
    if (found == m_relationships.end())
        m_relationships.push_back({type, target, isOutside});
    return u"rId%1"_s.arg(qsizetype(FixedParts.size()) + index + 1);
}

QByteArray WordParts::relationships() const
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                     "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    qsizetype number = 0;
    for (const auto& [type, target] : FixedParts)
        xml += element(++number, type, QString::fromLatin1(target), false);
    for (const Relationship& each : m_relationships)
        xml += element(++number, each.type, each.target, each.isOutside);
    return xml + "</Relationships>";
}

} // namespace shanke
