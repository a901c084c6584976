package io.github.iguser.contract;
