// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever anybody in the network says of a node: nothing, or an advert that is said again in the same words.
#include "discovery/NodeAdvert.h"

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto advert = NodeAdvert::fromTxt(bytes.split('\n'), 6984);
    if (advert && NodeAdvert::fromTxt(advert->toTxt(), 6984) != advert)
        __builtin_trap();
    return 0;
}
