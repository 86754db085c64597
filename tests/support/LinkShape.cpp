// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LinkShape.h"

namespace shanke::test {

using namespace std::chrono_literals;

LinkShape LinkShape::faster(int times) const
{
    LinkShape shape = *this;
    shape.downBits *= times;
    shape.upBits *= times;
    shape.roundTrip /= times;
    shape.cutEvery /= times;
    shape.cutLasts /= times;
    return shape;
}

namespace links {

LinkShape intranet()
{
    return {.roundTrip = 1ms};
}
LinkShape village()
{
    return {.downBits = 4'000'000, .upBits = 1'000'000, .roundTrip = 80ms, .loss = 0.001};
}
LinkShape point()
{
    return {.downBits = 2'000'000, .upBits = 500'000, .roundTrip = 150ms, .loss = 0.002};
}
LinkShape worst()
{
    return {.downBits = 256'000, .upBits = 64'000, .roundTrip = 600ms, .cutEvery = 60s, .cutLasts = 1s};
}

} // namespace links

} // namespace shanke::test
